package onenet.proofs.resolution;

import onenet.casework.LegalTime;
import onenet.proofs.ProofsConfig;
import onenet.proofs.authorisation.Authorisations;
import onenet.proofs.proofitem.ProofItem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The look-ups of a proof, in three steps: begun in a transaction, where the holder's approval is looked at before anybody is asked; asked
 * outside any; settled in another.
 */
@ApplicationScoped
class Lookups {

    private final RouteWalk walk;
    private final ProofCases cases;
    private final LookupWork work;
    private final Settlement settlement;
    private final Authorisations authorisations;
    private final ProofsConfig config;

    Lookups(
            RouteWalk walk,
            ProofCases cases,
            LookupWork work,
            Settlement settlement,
            Authorisations authorisations,
            ProofsConfig config) {
        this.walk = walk;
        this.cases = cases;
        this.work = work;
        this.settlement = settlement;
        this.authorisations = authorisations;
        this.config = config;
    }

    /**
     * A look-up that was begun: the case and the proof as they were then, and what is to be asked about them.
     *
     * @param known the answer where nobody need be asked; else empty
     * @param budget how long all may take; null when nobody waits
     */
    record Begun(
            Settlement.Occasion occasion,
            ProofLine line,
            Optional<Tried> known,
            RouteWalk.Journey journey,
            Duration budget) {

        private boolean of(ProofCase proofCase, ProofLine now) {
            return now.rowVersion() == line.rowVersion()
                    && proofCase.statement().equals(occasion.proofCase().statement());
        }
    }

    /** A look-up under way. */
    record Running(Begun begun, CompletableFuture<List<Tried>> answer) {}

    /** Asks; whoever calls has no transaction open. */
    Running ask(Begun begun) {
        return new Running(
                begun,
                begun.known()
                        .map(known -> CompletableFuture.completedFuture(List.of(known)))
                        .orElseGet(() -> walk.start(begun.journey(), begun.budget())));
    }

    /** Somebody waits: the answer is in within the budget. Only the very first call of a source may take longer, as its line is built. */
    Begun beginForPerson(Settlement.Occasion occasion, ProofLine line) {
        Duration budget = walk.cold(occasion.item()) ? config.firstAnswerBudget() : config.answerBudget();
        return begin(occasion, line, budget);
    }

    /** Somebody is about to ask; should he not come back, the worker asks again once the lease is over. */
    void hold(String caseReference, List<Begun> begun, Instant now) {
        if (!begun.isEmpty()) {
            List<String> proofs =
                    begun.stream().map(each -> each.line().proofId()).toList();
            work.hold(caseReference, proofs, now.plus(config.retry().lease()));
        }
    }

    /** Nobody waits. */
    Begun begin(Settlement.Occasion occasion, ProofLine line) {
        return begin(occasion, line, null);
    }

    /** @param budget how long all may take; null when nobody waits */
    private Begun begin(Settlement.Occasion occasion, ProofLine line, Duration budget) {
        LocalDate day = LegalTime.date(occasion.now());
        int from = firstLookup(occasion.item(), line);
        Optional<Tried> known = approved(occasion, day) ? Optional.empty() : Optional.of(notApproved(occasion, from));
        ProofCase proofCase = occasion.proofCase();
        Judgement.Subject subject = new Judgement.Subject(
                proofCase.holderUscc(),
                proofCase.holderName(),
                proofCase.particulars(),
                day,
                new Judgement.Picked(line.chosenIdentifier(), line.namedIdentifier()));
        RouteWalk.Journey journey = new RouteWalk.Journey(
                occasion.item(), from, proofCase.caseReference(), proofCase.itemCode(), proofCase.purpose(), subject);
        return new Begun(occasion, line, known, journey, budget);
    }

    private static Tried notApproved(Settlement.Occasion occasion, int from) {
        return new Tried(
                occasion.item().routes().get(from),
                UUID.randomUUID().toString(),
                occasion.now(),
                occasion.now(),
                Verdict.of(Outcome.NOT_AUTHORISED_BY_HOLDER, "NO_APPROVAL"),
                "");
    }

    /**
     * Enters the answer in the running transaction. It counts only for what it was asked of: when the case states something else by now, or the
     * proof has come to stand otherwise, it proves nothing, and only that somebody was asked goes on record.
     *
     * @return the proof as it stands now
     */
    ProofLine settle(Running running, Instant now) {
        Begun begun = running.begun();
        ProofCase proofCase = cases.locked(begun.line().caseReference()).orElseThrow();
        ProofLine line =
                cases.line(begun.line().caseReference(), begun.line().proofId()).orElseThrow();
        Settlement.Occasion then = begun.occasion();
        Settlement.Occasion occasion =
                new Settlement.Occasion(proofCase, then.item(), then.moment(), then.actor(), now);
        if (begun.of(proofCase, line)) {
            settlement.apply(occasion, line, running.answer().join());
        } else {
            settlement.record(occasion, line, running.answer().join());
        }
        return line;
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
