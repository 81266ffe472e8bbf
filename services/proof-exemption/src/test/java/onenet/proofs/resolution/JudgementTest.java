package onenet.proofs.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import onenet.proofs.proofitem.Route;
import onenet.proofs.proofitem.RouteStep;
import onenet.proofs.resolution.Judgement.Picked;
import onenet.proofs.resolution.Judgement.Subject;
import onenet.proofs.source.RecordState;
import onenet.proofs.source.SourceAnswer;
import onenet.proofs.source.SourceAnswer.Fault;
import onenet.proofs.source.SourceRecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an answer is worth, as a table: never that the platform said yes. */
class JudgementTest {
    private static final String HOLDER = "91441521DEM0001018";
    private static final String NAME = "示例化工有限公司";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final RouteStep STEP = step(false);

    @ParameterizedTest
    @CsvSource({"ERROR, SOURCE_ERROR", "NO_PERMISSION, NO_PERMISSION", "NOT_AUTHORISED, NOT_AUTHORISED_BY_HOLDER"})
    @DisplayName("Where the source gave no answer, nothing follows about the applicant")
    void faults(Fault.Kind kind, Outcome outcome) {
        assertThat(Judgement.of(new Fault(kind, "E42"), STEP, subject(Picked.NONE)))
                .isEqualTo(Verdict.of(outcome, "E42"));
    }

    @Test
    @DisplayName("An answer without a record says that there is none; a word nobody agreed on says nothing")
    void nothingAndUnknown() {
        assertThat(judged()).isEqualTo(Verdict.of(Outcome.NOT_FOUND, "NO_RECORD"));
        assertThat(judged(valid("A"), record("B", HOLDER, RecordState.UNKNOWN, null, Map.of())))
                .isEqualTo(Verdict.of(Outcome.SOURCE_ERROR, "UNKNOWN_STATE"));
    }

    @Test
    @DisplayName(
            "Somebody else's record is the platform's fault and nobody's proof; beside the holder's own it is left aside")
    void anothersRecord() {
        SourceRecord other = record("X", "91441521DEM000102X", RecordState.VALID, null, Map.of());
        assertThat(judged(other)).isEqualTo(new Verdict(Outcome.MISMATCH, "holder", List.of(other)));
        assertThat(judged(other, valid("A")).records()).containsExactly(valid("A"));
    }

    @Test
    @DisplayName("One valid record of the holder that agrees with the case is the proof")
    void found() {
        assertThat(judged(valid("A"))).isEqualTo(new Verdict(Outcome.FOUND_VALID, "VALID", List.of(valid("A"))));
        assertThat(judged(valid("A"), valid("A")).outcome()).isEqualTo(Outcome.FOUND_VALID);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecordState.class,
            names = {"VALID", "UNKNOWN"},
            mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("A record in any other state is found and may not be relied on")
    void notToBeReliedOn(RecordState state) {
        SourceRecord found = record("A", HOLDER, state, null, Map.of());
        assertThat(judged(found)).isEqualTo(new Verdict(Outcome.FOUND_INVALID, state.name(), List.of(found)));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-13, FOUND_INVALID, EXPIRED", "2026-09-14, FOUND_VALID, VALID"})
    @DisplayName(
            "An end that has passed counts although the source still says valid; the last day is a day of validity")
    void ownEnd(LocalDate validTo, Outcome outcome, String code) {
        Verdict verdict = judged(record("A", HOLDER, RecordState.VALID, validTo, Map.of()));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.code()).isEqualTo(code);
    }

    @Test
    @DisplayName(
            "Of several that are over, the one that lasted longest speaks, and a newer version before the one it replaced")
    void theLastOne() {
        SourceRecord early = record("A", HOLDER, RecordState.EXPIRED, LocalDate.of(2024, 1, 1), Map.of());
        SourceRecord late = record("B", HOLDER, RecordState.REVOKED, LocalDate.of(2025, 1, 1), Map.of());
        SourceRecord replaced = record("C", HOLDER, RecordState.SUPERSEDED, LocalDate.of(2026, 1, 1), Map.of());
        SourceRecord endless = record("D", HOLDER, RecordState.SUSPENDED, null, Map.of());
        assertThat(judged(early, late, replaced).code()).isEqualTo("REVOKED");
        assertThat(judged(late, endless, replaced).code()).isEqualTo("SUSPENDED");
        assertThat(judged(replaced).code()).isEqualTo("SUPERSEDED");
    }

    @ParameterizedTest
    @CsvSource({
        "示例化工有限公司, 海丰县示例路1号, FOUND_VALID, VALID",
        "'示例 化工有限公司', 海丰县示例路１号, FOUND_VALID, VALID",
        "示例化工有限公司***, 海丰县示例路1号, FOUND_VALID, VALID",
        "示例贸易有限公司, 海丰县示例路1号, MISMATCH, holderName",
        "示例化工有限公司, 海丰县示例路2号, MISMATCH, address"
    })
    @DisplayName(
            "Holder's name and registered fields are compared by what they say, and the field that differs is named")
    void compared(String name, String address, Outcome outcome, String code) {
        SourceRecord record =
                new SourceRecord("A", "1", HOLDER, name, RecordState.VALID, null, null, Map.of("address", address));
        Verdict verdict = judged(record);
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.code()).isEqualTo(code);
        assertThat(verdict.records()).containsExactly(record);
    }

    @Test
    @DisplayName("What either side does not say cannot differ")
    void unsaid() {
        assertThat(judged(record("A", HOLDER, RecordState.VALID, null, Map.of()))
                        .outcome())
                .isEqualTo(Outcome.FOUND_VALID);
        assertThat(judged(new SourceRecord("A", "1", HOLDER, null, RecordState.VALID, null, null, Map.of()))
                        .outcome())
                .isEqualTo(Outcome.FOUND_VALID);
        SourceRecord elsewhere = record("A", HOLDER, RecordState.VALID, null, Map.of("address", "别处"));
        Subject silent = new Subject(HOLDER, NAME, Map.of("premises", " "), DAY, Picked.NONE);
        assertThat(Judgement.of(answer(elsewhere), STEP, silent).outcome()).isEqualTo(Outcome.FOUND_VALID);
        Subject nothing = new Subject(HOLDER, NAME, Map.of(), DAY, Picked.NONE);
        assertThat(Judgement.of(answer(elsewhere), STEP, nothing).outcome()).isEqualTo(Outcome.FOUND_VALID);
    }

    @Test
    @DisplayName(
            "Of several that fit an officer picks, the applicant may name his, and where any will do the first does")
    void several() {
        Verdict several = judged(valid("A"), valid("B"));
        assertThat(several.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(several.code()).isEqualTo("SEVERAL");
        assertThat(several.records()).containsExactly(valid("A"), valid("B"));
        assertThat(several.found())
                .extracting(FoundRecord::identifier, FoundRecord::differences)
                .containsExactly(tuple("A", List.of()), tuple("B", List.of()));
        Verdict named = Judgement.of(
                answer(valid("A"), valid("B")), STEP, subject(new Picked(Optional.empty(), Optional.of("B"))));
        assertThat(named).isEqualTo(new Verdict(Outcome.FOUND_VALID, "VALID", List.of(valid("B"))));
        assertThat(Judgement.of(answer(valid("A"), valid("B")), step(true), subject(Picked.NONE))
                        .records())
                .containsExactly(valid("A"));
        assertThat(Judgement.of(
                                answer(valid("A"), valid("B")),
                                step(true),
                                subject(new Picked(Optional.empty(), Optional.of("B"))))
                        .records())
                .containsExactly(valid("B"));
    }

    @Test
    @DisplayName(
            "Every field that differs is told with both values, as they are written; of somebody else's record nothing is")
    void bothValues() {
        SourceRecord elsewhere = record("A", HOLDER, RecordState.VALID, null, Map.of("address", "别处 １号"));
        assertThat(judged(elsewhere).found()).singleElement().satisfies(found -> assertThat(found.differences())
                .containsExactly(new FoundRecord.Difference(
                        "address",
                        "premises",
                        subject(Picked.NONE).particulars().get("premises"),
                        "别处 １号")));
        assertThat(judged(record("A", "91441500MA4XAB1298", RecordState.VALID, null, Map.of("address", "别处")))
                        .found())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "An officer may accept a difference; the applicant's word accepts none, and nobody revives what is over")
    void picked() {
        SourceRecord elsewhere = record("A", HOLDER, RecordState.VALID, null, Map.of("address", "别处"));
        assertThat(Judgement.of(answer(elsewhere), STEP, subject(new Picked(Optional.of("A"), Optional.empty()))))
                .isEqualTo(new Verdict(Outcome.FOUND_VALID, "CHOSEN_BY_OFFICER", List.of(elsewhere)));
        assertThat(Judgement.of(answer(elsewhere), STEP, subject(new Picked(Optional.empty(), Optional.of("A"))))
                        .outcome())
                .isEqualTo(Outcome.MISMATCH);
        assertThat(Judgement.of(answer(elsewhere), STEP, subject(new Picked(Optional.of("Z"), Optional.empty())))
                        .outcome())
                .isEqualTo(Outcome.MISMATCH);
        SourceRecord revoked = record("A", HOLDER, RecordState.REVOKED, null, Map.of());
        assertThat(Judgement.of(answer(revoked), STEP, subject(new Picked(Optional.of("A"), Optional.empty())))
                        .outcome())
                .isEqualTo(Outcome.FOUND_INVALID);
    }

    private static Verdict judged(SourceRecord... records) {
        return Judgement.of(answer(records), STEP, subject(Picked.NONE));
    }

    private static SourceAnswer answer(SourceRecord... records) {
        return new SourceAnswer.Records(List.of(records), "hash");
    }

    private static Subject subject(Picked picked) {
        return new Subject(HOLDER, NAME, Map.of("premises", "海丰县示例路1号"), DAY, picked);
    }

    private static SourceRecord valid(String identifier) {
        return record(identifier, HOLDER, RecordState.VALID, null, Map.of("address", "海丰县示例路1号"));
    }

    private static SourceRecord record(
            String identifier, String holder, RecordState state, LocalDate validTo, Map<String, String> fields) {
        return new SourceRecord(identifier, "1", holder, NAME, state, null, validTo, fields);
    }

    private static RouteStep step(boolean any) {
        return new RouteStep(
                Route.E_CERTIFICATE,
                "guangdong",
                "LICENCE",
                List.of("address"),
                Map.of("address", "premises"),
                null,
                null,
                null,
                null,
                any);
    }
}
