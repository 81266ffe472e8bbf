package onenet.proofs.resolution;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.Route;
import onenet.proofs.receipt.Receipt;
import onenet.proofs.receipt.Receipts;
import onenet.proofs.receipt.Use;
import onenet.proofs.signing.Sm3;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Enters what another department answered: an attempt like any other, with the receipt when it confirms. */
@ApplicationScoped
public class DepartmentAnswers {

    private final ProofCases cases;
    private final Receipts receipts;
    private final LookupWork work;
    private final NextRoute next;
    private final ResolutionNews news;
    private final InstantSource clock;

    DepartmentAnswers(
            ProofCases cases,
            Receipts receipts,
            LookupWork work,
            NextRoute next,
            ResolutionNews news,
            InstantSource clock) {
        this.cases = cases;
        this.receipts = receipts;
        this.work = work;
        this.next = next;
        this.news = news;
        this.clock = clock;
    }

    /** What was answered, by whom, to which question. */
    public record Given(UUID requestId, String unit, int routeIndex, String answer, Instant askedAt, Actor clerk) {}

    /** Enters the answer in the running transaction. A proof that was obtained otherwise meanwhile stays as it is. */
    public void enter(ProofCase proofCase, ProofItem item, Given given) {
        ProofLine line = cases.line(proofCase.caseReference(), item.proofId()).orElseThrow();
        ProofState before = line.state();
        Instant now = clock.instant();
        Outcome outcome =
                switch (given.answer()) {
                    case "CONFIRMED" -> Outcome.FOUND_VALID;
                    case "NOT_CONFIRMED" -> Outcome.FOUND_INVALID;
                    default -> Outcome.NOT_FOUND;
                };
        cases.record(new Attempt(
                line,
                new Attempt.Asked(
                        proofCase.moment(),
                        Route.ASSISTANCE,
                        given.unit(),
                        given.requestId().toString(),
                        given.clerk().name(),
                        Sm3.hex(proofCase.holderUscc())),
                new Attempt.Came(
                        given.askedAt(),
                        now,
                        outcome,
                        given.answer(),
                        outcome == Outcome.FOUND_VALID ? given.requestId().toString() : "")));
        if (before == ProofState.ASKING) {
            settle(proofCase, item, line, given, outcome, now);
            news.tell(line, before);
        }
    }

    private void settle(
            ProofCase proofCase, ProofItem item, ProofLine line, Given given, Outcome outcome, Instant now) {
        work.finish(line.caseReference(), line.proofId());
        switch (outcome) {
            case FOUND_VALID -> {
                String identifier = given.requestId().toString();
                Receipt receipt = receipts.write(use(proofCase, item, given, identifier), now);
                line.obtained(
                        given.routeIndex(),
                        Route.ASSISTANCE,
                        new ProofLine.Evidence(
                                receipt.id(),
                                identifier,
                                given.unit(),
                                now,
                                item.validityRule().lastDay(LegalTime.date(now), null)));
            }
            case FOUND_INVALID -> line.submit(outcome, given.answer());
            default -> next.take(proofCase, item, line, given.routeIndex() + 1, outcome, "NO_RECORD");
        }
    }

    private static Use use(ProofCase proofCase, ProofItem item, Given given, String identifier) {
        return new Use(
                proofCase.caseReference(),
                proofCase.itemCode(),
                item.proofId(),
                identifier,
                given.unit(),
                proofCase.holderUscc(),
                item.ground().name(),
                proofCase.purpose(),
                proofCase.moment().name(),
                given.clerk().name(),
                List.of("answer"),
                given.answer(),
                Sm3.hex(identifier + given.answer()));
    }
}
