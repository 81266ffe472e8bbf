package onenet.proofs.resolution;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.proofitem.Route;
import onenet.proofs.receipt.Receipt;
import onenet.proofs.receipt.Receipts;
import onenet.proofs.receipt.Use;
import onenet.sm.Sm3;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    DepartmentAnswers(ProofCases cases, Receipts receipts, LookupWork work, NextRoute next, ResolutionNews news) {
        this.cases = cases;
        this.receipts = receipts;
        this.work = work;
        this.next = next;
        this.news = news;
    }

    /** What was answered, by whom, to which question. */
    public record Given(
            UUID requestId,
            String unit,
            int routeIndex,
            String answer,
            Instant askedAt,
            Instant answeredAt,
            String clerk) {}

    /** Enters the answer in the running transaction. A proof that was obtained otherwise meanwhile stays as it is. */
    public void enter(Actor clerk, ProofCase proofCase, ProofItem item, Given given) {
        ProofLine line = cases.line(proofCase.caseReference(), item.proofId()).orElseThrow();
        ProofState before = line.state();
        record(proofCase, line, given);
        if (before == ProofState.ASKING) {
            settle(proofCase, item, line, given);
            news.tell(line, before, clerk);
        }
    }

    /**
     * Lets an answer that was given for this application before serve again; whoever asks hears it with what he asked for, so that nobody
     * is told beside.
     */
    public void serve(ProofCase proofCase, ProofItem item, ProofLine line, Given given) {
        boolean known = cases.attempts(proofCase.caseReference()).stream().anyMatch(attempt -> attempt.requestId()
                .equals(given.requestId().toString()));
        if (!known) {
            record(proofCase, line, given);
        }
        settle(proofCase, item, line, given);
    }

    private void record(ProofCase proofCase, ProofLine line, Given given) {
        Outcome outcome = outcome(given);
        cases.record(new Attempt(
                line,
                new Attempt.Asked(
                        proofCase.moment(),
                        Route.ASSISTANCE,
                        given.unit(),
                        given.requestId().toString(),
                        given.clerk(),
                        Sm3.hex(proofCase.holderUscc())),
                new Attempt.Came(
                        given.askedAt(),
                        given.answeredAt(),
                        outcome,
                        given.answer(),
                        outcome == Outcome.FOUND_VALID ? given.requestId().toString() : "",
                        List.of())));
    }

    private static Outcome outcome(Given given) {
        return switch (given.answer()) {
            case "CONFIRMED" -> Outcome.FOUND_VALID;
            case "NOT_CONFIRMED" -> Outcome.FOUND_INVALID;
            default -> Outcome.NOT_FOUND;
        };
    }

    private void settle(ProofCase proofCase, ProofItem item, ProofLine line, Given given) {
        work.finish(line.caseReference(), line.proofId());
        Outcome outcome = outcome(given);
        switch (outcome) {
            case FOUND_VALID -> {
                String identifier = given.requestId().toString();
                Receipt receipt = receipts.write(use(proofCase, item, given, identifier), given.answeredAt());
                line.obtained(
                        given.routeIndex(),
                        Route.ASSISTANCE,
                        new ProofLine.Evidence(
                                receipt.id(),
                                identifier,
                                given.unit(),
                                given.answeredAt(),
                                item.validityRule().lastDay(LegalTime.date(given.answeredAt()), null)));
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
                given.clerk(),
                List.of("answer"),
                given.answer(),
                Sm3.hex(identifier + given.answer()));
    }
}
