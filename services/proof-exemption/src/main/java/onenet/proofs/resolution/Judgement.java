package onenet.proofs.resolution;

import onenet.proofs.proofitem.RouteStep;
import onenet.proofs.resolution.FoundRecord.Difference;
import onenet.proofs.source.RecordState;
import onenet.proofs.source.SourceAnswer;
import onenet.proofs.source.SourceRecord;
import onenet.text.Folding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Policy: what an answer is worth. It is never enough that the platform said yes: the holder, the state on the day and the registered
 * fields are compared here.
 */
final class Judgement {

    /** The platform answered with somebody else's record: its fault, so that it is asked again; never anybody's proof. */
    static final String ANOTHER_HOLDER = "holder";

    private static final String HOLDER_NAME = "holderName";
    private static final Pattern FILLER = Pattern.compile("\\*+$");

    private Judgement() {}

    /**
     * A record somebody pointed at.
     *
     * @param byOfficer the identifier an officer picked among several, or accepted although something differed
     * @param byApplicant the identifier the applicant means; it tells several that fit apart and accepts no difference
     */
    record Picked(Optional<String> byOfficer, Optional<String> byApplicant) {

        static final Picked NONE = new Picked(Optional.empty(), Optional.empty());
    }

    /** Whom and what the answer must fit. */
    record Subject(
            String holderCode, String holderName, Map<String, String> particulars, LocalDate day, Picked picked) {}

    static Verdict of(SourceAnswer answer, RouteStep step, Subject subject) {
        if (answer instanceof SourceAnswer.Fault fault) {
            Outcome outcome =
                    switch (fault.kind()) {
                        case ERROR -> Outcome.SOURCE_ERROR;
                        case NO_PERMISSION -> Outcome.NO_PERMISSION;
                        case NOT_AUTHORISED -> Outcome.NOT_AUTHORISED_BY_HOLDER;
                    };
            return Verdict.of(outcome, fault.code());
        }
        return ofRecords(distinct(((SourceAnswer.Records) answer).records()), step, subject);
    }

    private static Verdict ofRecords(List<SourceRecord> records, RouteStep step, Subject subject) {
        if (records.isEmpty()) {
            return Verdict.of(Outcome.NOT_FOUND, "NO_RECORD");
        }
        if (records.stream().anyMatch(record -> record.state() == RecordState.UNKNOWN)) {
            return Verdict.of(Outcome.SOURCE_ERROR, "UNKNOWN_STATE");
        }
        List<SourceRecord> own = records.stream()
                .filter(record -> subject.holderCode().equals(record.holderCode()))
                .toList();
        if (own.isEmpty()) {
            return new Verdict(Outcome.MISMATCH, ANOTHER_HOLDER, records);
        }
        List<SourceRecord> usable = own.stream()
                .filter(record -> record.stateOn(subject.day()) == RecordState.VALID)
                .toList();
        return usable.isEmpty() ? invalid(own, subject.day()) : ofUsable(usable, step, subject);
    }

    private static Verdict ofUsable(List<SourceRecord> usable, RouteStep step, Subject subject) {
        Optional<SourceRecord> chosen = among(usable, subject.picked().byOfficer());
        if (chosen.isPresent()) {
            return new Verdict(Outcome.FOUND_VALID, "CHOSEN_BY_OFFICER", List.of(chosen.get()));
        }
        List<SourceRecord> fitting = usable.stream()
                .filter(record -> differences(record, step, subject).isEmpty())
                .toList();
        if (fitting.isEmpty()) {
            String field = difference(usable.get(0), step, subject).orElseThrow();
            return new Verdict(Outcome.MISMATCH, field, usable, found(usable, step, subject));
        }
        Optional<SourceRecord> meant = among(fitting, subject.picked().byApplicant());
        return fitting.size() == 1 || step.anyRecord() || meant.isPresent()
                ? new Verdict(Outcome.FOUND_VALID, RecordState.VALID.name(), List.of(meant.orElse(fitting.get(0))))
                : new Verdict(Outcome.AMBIGUOUS, "SEVERAL", fitting, found(fitting, step, subject));
    }

    private static Optional<SourceRecord> among(List<SourceRecord> records, Optional<String> picked) {
        return picked.flatMap(identifier -> records.stream()
                .filter(record -> record.identifier().equals(identifier))
                .findFirst());
    }

    /** The one that lasted longest speaks for all that may not be relied on; a newer version outweighs the one it replaced. */
    private static Verdict invalid(List<SourceRecord> own, LocalDate day) {
        SourceRecord last = own.stream()
                .max(Comparator.comparing((SourceRecord record) -> record.stateOn(day) != RecordState.SUPERSEDED)
                        .thenComparing(
                                SourceRecord::validTo, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .orElseThrow();
        return new Verdict(Outcome.FOUND_INVALID, last.stateOn(day).name(), List.of(last));
    }

    /** Every field that differs; what the case does not state cannot differ. */
    private static List<Difference> differences(SourceRecord record, RouteStep step, Subject subject) {
        Stream<Difference> name =
                Stream.of(new Difference(HOLDER_NAME, "holder", subject.holderName(), record.holderName()));
        Stream<Difference> fields = step.match().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(pair -> new Difference(
                        pair.getKey(),
                        pair.getValue(),
                        subject.particulars().get(pair.getValue()),
                        record.fields().get(pair.getKey())));
        return Stream.concat(name, fields).filter(Judgement::differs).toList();
    }

    private static boolean differs(Difference pair) {
        return pair.registered() != null
                && pair.stated() != null
                && !pair.stated().isBlank()
                && !plain(pair.registered()).equals(plain(pair.stated()));
    }

    private static Optional<String> difference(SourceRecord record, RouteStep step, Subject subject) {
        return differences(record, step, subject).stream()
                .map(Difference::field)
                .findFirst();
    }

    private static List<FoundRecord> found(List<SourceRecord> records, RouteStep step, Subject subject) {
        return records.stream()
                .map(record ->
                        new FoundRecord(record.identifier(), record.validTo(), differences(record, step, subject)))
                .toList();
    }

    /** However it is written; the trailing filler {@code ***} of some registers says nothing. */
    static String plain(String text) {
        return FILLER.matcher(Folding.of(text)).replaceFirst("");
    }

    private static List<SourceRecord> distinct(List<SourceRecord> records) {
        Map<String, SourceRecord> byIdentifier = new LinkedHashMap<>();
        records.forEach(record -> byIdentifier.putIfAbsent(record.identifier(), record));
        return List.copyOf(byIdentifier.values());
    }
}
