package onenet.proofs.resolution;

import onenet.casework.LegalTime;
import onenet.proofs.ProofsConfig;
import onenet.proofs.authorisation.Authorisations;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.RouteStep;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Starts the look-ups of a proof and settles them; the holder's approval is looked at before anybody is asked. */
@ApplicationScoped
class Lookups {

    private final RouteWalk walk;
    private final Settlement settlement;
    private final Authorisations authorisations;
    private final ProofsConfig config;

    Lookups(RouteWalk walk, Settlement settlement, Authorisations authorisations, ProofsConfig config) {
        this.walk = walk;
        this.settlement = settlement;
        this.authorisations = authorisations;
        this.config = config;
    }

    /** A look-up under way. */
    record Running(Settlement.Occasion occasion, ProofLine line, CompletableFuture<List<Tried>> answer) {}

    /** Somebody waits: the answer is in within the budget. Only the very first call of a source may take longer, as its line is built. */
    Running startForPerson(Settlement.Occasion occasion, ProofLine line) {
        Duration budget = walk.cold(occasion.item()) ? config.firstAnswerBudget() : config.answerBudget();
        return start(occasion, line, firstLookup(occasion.item(), line), budget);
    }

    /** Nobody waits. */
    Running start(Settlement.Occasion occasion, ProofLine line) {
        return start(occasion, line, firstLookup(occasion.item(), line), null);
    }

    /** @param budget how long all may take; null when nobody waits */
    private Running start(Settlement.Occasion occasion, ProofLine line, int from, Duration budget) {
        ProofCase proofCase = occasion.proofCase();
        LocalDate day = LegalTime.date(occasion.now());
        if (!approved(occasion, day)) {
            RouteStep step = occasion.item().routes().get(from);
            Tried refused = new Tried(
                    step,
                    UUID.randomUUID().toString(),
                    occasion.now(),
                    occasion.now(),
                    Verdict.of(Outcome.NOT_AUTHORISED_BY_HOLDER, "NO_APPROVAL"),
                    "");
            return new Running(occasion, line, CompletableFuture.completedFuture(List.of(refused)));
        }
        Judgement.Subject subject = new Judgement.Subject(
                proofCase.holderUscc(),
                proofCase.holderName(),
                proofCase.particulars(),
                day,
                new Judgement.Picked(line.chosenIdentifier(), line.namedIdentifier()));
        RouteWalk.Journey journey = new RouteWalk.Journey(
                occasion.item(), from, proofCase.caseReference(), proofCase.itemCode(), proofCase.purpose(), subject);
        return new Running(occasion, line, walk.start(journey, budget));
    }

    void settle(Running running) {
        settlement.apply(running.occasion(), running.line(), running.answer().join());
    }

    private boolean approved(Settlement.Occasion occasion, LocalDate day) {
        ProofCase proofCase = occasion.proofCase();
        return occasion.item().ground() == ProofItem.Ground.FUNCTION
                || authorisations
                        .covering(
                                proofCase.holderUscc(),
                                occasion.item().proofId(),
                                proofCase.itemCode(),
                                proofCase.caseReference(),
                                day)
                        .isPresent();
    }

    /** From the first route, unless a department's answer has led to a later look-up. */
    private static int firstLookup(ProofItem item, ProofLine line) {
        boolean later = line.routeIndex() < item.routes().size()
                && item.routes().get(line.routeIndex()).route().lookup()
                && !item.routes().get(0).route().lookup();
        return later ? line.routeIndex() : 0;
    }
}
