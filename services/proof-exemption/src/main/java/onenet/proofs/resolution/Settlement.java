package onenet.proofs.resolution;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.proofs.ProofsConfig;
import onenet.proofs.authorisation.Authorisation;
import onenet.proofs.authorisation.Authorisations;
import onenet.proofs.proofitem.ProofItem;
import onenet.proofs.receipt.Receipt;
import onenet.proofs.receipt.Receipts;
import onenet.proofs.receipt.Use;
import onenet.proofs.source.RecordState;
import onenet.proofs.source.SourceRecord;
import onenet.sm.Sm3;
import onenet.time.Backoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes down what asking led to: attempts, the receipt of the use, where the proof stands now, and whether to ask again. */
@ApplicationScoped
class Settlement {

    private static final Duration LOOK_AGAIN = Duration.ofHours(24);

    private final ProofCases cases;
    private final Receipts receipts;
    private final Authorisations authorisations;
    private final LookupWork work;
    private final NextRoute next;
    private final ProofsConfig.Retry retry;
    private final Backoff pauses;

    Settlement(
            ProofCases cases,
            Receipts receipts,
            Authorisations authorisations,
            LookupWork work,
            NextRoute next,
            ProofsConfig config) {
        this.cases = cases;
        this.receipts = receipts;
        this.authorisations = authorisations;
        this.work = work;
        this.next = next;
        this.retry = config.retry();
        this.pauses = new Backoff(retry.firstPause(), retry.longestPause());
    }

    /** For whom and when it is settled. */
    record Occasion(ProofCase proofCase, ProofItem item, Moment moment, Actor actor, Instant now) {}

    void apply(Occasion occasion, ProofLine line, List<Tried> tried) {
        Tried last = approved(occasion, decisive(tried));
        Verdict verdict = last.verdict();
        int index = occasion.item().routes().indexOf(last.step());
        switch (verdict.outcome()) {
            case FOUND_VALID -> obtained(occasion, line, last, index);
            case SOURCE_ERROR, NO_PERMISSION -> askAgain(occasion, line, last, index);
            case MISMATCH -> {
                if (verdict.code().equals(Judgement.ANOTHER_HOLDER)) {
                    askAgain(occasion, line, last, index);
                } else {
                    wait(line, last, index);
                }
            }
            case AMBIGUOUS, NOT_AUTHORISED_BY_HOLDER -> wait(line, last, index);
            case FOUND_INVALID -> invalid(occasion, line, last, index);
            case NOT_FOUND -> {
                finish(line);
                int from = occasion.item()
                                .routes()
                                .indexOf(tried.get(tried.size() - 1).step())
                        + 1;
                next.take(occasion.proofCase(), occasion.item(), line, from, Outcome.NOT_FOUND, verdict.code());
            }
        }
        record(occasion, line, tried);
    }

    /** Keeps the attempts alone: an answer to what is no longer the question says nothing of the proof. */
    void record(Occasion occasion, ProofLine line, List<Tried> tried) {
        tried.forEach(each -> cases.record(attempt(occasion, line, each)));
    }

    private void finish(ProofLine line) {
        work.finish(line.caseReference(), line.proofId());
    }

    /** A clear "there is one, but outdated" outweighs another source's "nothing here"; a fault at the end stays a fault. */
    private static Tried decisive(List<Tried> tried) {
        Tried last = tried.get(tried.size() - 1);
        if (last.verdict().outcome() != Outcome.NOT_FOUND) {
            return last;
        }
        return tried.stream()
                .filter(each -> each.verdict().outcome() == Outcome.FOUND_INVALID)
                .findFirst()
                .orElse(last);
    }

    /** An approval used up or taken back since the source was asked covers no use any more (A8). */
    private Tried approved(Occasion occasion, Tried last) {
        if (occasion.item().ground() != ProofItem.Ground.HOLDER
                || last.verdict().outcome() != Outcome.FOUND_VALID) {
            return last;
        }
        ProofCase proofCase = occasion.proofCase();
        Optional<Authorisation> approval = authorisations.taken(
                proofCase.holderUscc(),
                occasion.item().proofId(),
                proofCase.itemCode(),
                proofCase.caseReference(),
                LegalTime.date(occasion.now()));
        approval.ifPresent(given -> given.used(occasion.now()));
        return approval.isPresent() ? last : last.judged(Verdict.of(Outcome.NOT_AUTHORISED_BY_HOLDER, "NO_APPROVAL"));
    }

    private void obtained(Occasion occasion, ProofLine line, Tried tried, int index) {
        finish(line);
        SourceRecord record = tried.verdict().records().get(0);
        Receipt receipt = receipts.write(use(occasion, tried, record), occasion.now());
        line.obtained(
                index,
                tried.step().route(),
                new ProofLine.Evidence(
                        receipt.id(),
                        record.identifier(),
                        tried.step().source(),
                        occasion.now(),
                        occasion.item().validityRule().lastDay(LegalTime.date(occasion.now()), record.validTo())));
    }

    private void askAgain(Occasion occasion, ProofLine line, Tried tried, int index) {
        int failures = work.failures(line.caseReference(), line.proofId());
        line.asking(
                index,
                tried.step().route(),
                tried.verdict().outcome(),
                tried.verdict().code(),
                tried.step().source());
        work.putOff(line.caseReference(), line.proofId(), occasion.now().plus(pauses.after(failures)));
        if (failures + 1 == retry.assistAfter()) {
            assist(occasion, line, tried);
        }
    }

    /** The source has been away too long: another department is asked; asking the source goes on beside. */
    private void assist(Occasion occasion, ProofLine line, Tried tried) {
        for (int index = 0; index < occasion.item().routes().size(); index++) {
            if (!occasion.item().routes().get(index).units().isEmpty()) {
                next.askDepartment(
                        occasion.proofCase(),
                        occasion.item(),
                        line,
                        index,
                        tried.verdict().outcome(),
                        tried.verdict().code());
                return;
            }
        }
    }

    private void wait(ProofLine line, Tried tried, int index) {
        finish(line);
        line.asking(
                index,
                tried.step().route(),
                tried.verdict().outcome(),
                tried.verdict().code(),
                tried.step().source());
    }

    private void invalid(Occasion occasion, ProofLine line, Tried tried, int index) {
        Verdict verdict = tried.verdict();
        if (verdict.code().equals(RecordState.SUSPENDED.name())) {
            wait(line, tried, index);
            work.add(line.caseReference(), line.proofId(), occasion.now().plus(LOOK_AGAIN));
            return;
        }
        finish(line);
        line.asking(
                index,
                tried.step().route(),
                verdict.outcome(),
                verdict.code(),
                tried.step().source());
        line.submit(verdict.outcome(), verdict.code());
    }

    private static Use use(Occasion occasion, Tried tried, SourceRecord record) {
        ProofCase proofCase = occasion.proofCase();
        return new Use(
                proofCase.caseReference(),
                proofCase.itemCode(),
                occasion.item().proofId(),
                record.identifier(),
                tried.step().source(),
                proofCase.holderUscc(),
                occasion.item().ground().name(),
                proofCase.purpose(),
                occasion.moment().name(),
                occasion.actor().name(),
                tried.step().fields(),
                tried.verdict().outcome().name(),
                tried.responseHash());
    }

    private static Attempt attempt(Occasion occasion, ProofLine line, Tried tried) {
        Verdict verdict = tried.verdict();
        String found = verdict.records().stream().map(SourceRecord::identifier).collect(Collectors.joining(" "));
        return new Attempt(
                line,
                new Attempt.Asked(
                        occasion.moment(),
                        tried.step().route(),
                        tried.step().source(),
                        tried.requestId(),
                        occasion.actor().name(),
                        inputs(occasion.proofCase(), tried)),
                new Attempt.Came(
                        tried.requestedAt(),
                        tried.answeredAt(),
                        verdict.outcome(),
                        verdict.code(),
                        found,
                        verdict.found()));
    }

    private static String inputs(ProofCase proofCase, Tried tried) {
        Map<String, String> inputs = new TreeMap<>(proofCase.particulars());
        inputs.put("holder", proofCase.holderUscc());
        inputs.put("type", tried.step().type());
        inputs.put("fields", tried.step().fields().toString());
        return Sm3.hex(inputs.toString());
    }
}
