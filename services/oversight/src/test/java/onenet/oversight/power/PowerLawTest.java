package onenet.oversight.power;

import static onenet.oversight.power.InstrumentKind.DEVOLVE;
import static onenet.oversight.power.InstrumentKind.ENTRUST;
import static onenet.oversight.power.InstrumentKind.RECALL;
import static onenet.oversight.power.InstrumentKind.RENEW;
import static onenet.oversight.power.InstrumentKind.RESUME;
import static onenet.oversight.power.InstrumentKind.SUSPEND;
import static onenet.oversight.power.Papers.HAIFENG;
import static onenet.oversight.power.Papers.LICENCE;
import static onenet.oversight.power.Papers.LUFENG;
import static onenet.oversight.power.Papers.LUHE;
import static onenet.oversight.power.Papers.REVIEW;
import static onenet.oversight.power.Papers.begun;
import static onenet.oversight.power.Papers.change;
import static onenet.oversight.power.Papers.changes;
import static onenet.oversight.power.Papers.day;
import static onenet.oversight.power.Papers.decree;
import static onenet.oversight.power.Papers.gives;
import static onenet.oversight.power.Papers.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.problem.Problem;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a paper about powers may not do: it is refused at the place at fault, and changes nothing")
class PowerLawTest {

    private static final LocalDate TOMORROW = day("2026-01-06");

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("refused")
    @DisplayName("refused, and where")
    void refuses(String code, String pointer, Decree decree) {
        PowerFold before = entrustedLuhe();
        List<?> lines = before.table().grants();
        Problem problem = catchThrowableOfType(Problem.class, () -> PowerLaw.admit(before, decree, TOMORROW));
        assertThat(problem).as("refusal of " + decree).isNotNull();
        assertThat(problem.code().name()).isEqualTo(code);
        assertThat(problem.violations()).singleElement().satisfies(at -> assertThat(at.pointer())
                .isEqualTo(pointer));
        assertThat(before.table().grants()).isEqualTo(lines);
    }

    private static Stream<Arguments> refused() {
        return Stream.concat(refusedGifts(), refusedChanges());
    }

    private static Stream<Arguments> refusedGifts() {
        GivenLine haifeng = line(LICENCE, HAIFENG, "PETROL_STATION", "2026-02-01", "2027-12-31");
        return Stream.of(
                // trap 32
                refusal(
                        "POWER_NOT_DELEGABLE",
                        "/lines/1",
                        gives(
                                "9",
                                ENTRUST,
                                haifeng,
                                line(LICENCE, LUFENG, "HIGHLY_TOXIC", "2026-02-01", "2027-01-31"))),
                refusal(
                        "POWER_NOT_DELEGABLE",
                        "/lines/0",
                        gives("9", ENTRUST, line(REVIEW, LUHE, "KEY_PROCESS", "2026-02-01", "2027-01-31"))),
                refusal(
                        "POWER_OVERLAP",
                        "/lines/0",
                        gives("9", DEVOLVE, line(LICENCE, LUHE, "PETROL_STATION", "2027-12-31", null))),
                refusal("POWER_OVERLAP", "/lines/0", gives("9", ENTRUST, haifeng, haifeng)),
                refusal(
                        "POWER_OFFICE_UNKNOWN",
                        "/lines/0",
                        gives("9", ENTRUST, line(LICENCE, "441599", "PETROL_STATION", "2026-02-01", "2027-01-31"))),
                // the general class is the county's own power, nothing the city has to give (law-review correction 15)
                refusal(
                        "PRINCIPAL_WITHOUT_POWER",
                        "/lines/0",
                        gives("9", DEVOLVE, line(LICENCE, LUHE, "GENERAL", "2026-02-01", null))),
                refusal(
                        "ENDS_BEFORE_IT_BEGINS",
                        "/lines/0/until",
                        gives("9", ENTRUST, line(LICENCE, HAIFENG, "PETROL_STATION", "2026-02-01", "2026-01-31"))),
                refusal(
                        "TAKES_FORCE_TOO_EARLY",
                        "/lines/0/from",
                        gives("9", DEVOLVE, line(LICENCE, HAIFENG, "PETROL_STATION", "2026-01-05", null))),
                refusal(
                        "INSTRUMENT_CONTENT",
                        "/lines/0/until",
                        gives("9", ENTRUST, line(LICENCE, HAIFENG, "PETROL_STATION", "2026-02-01", null))),
                refusal("INSTRUMENT_CONTENT", "/lines", gives("9", DEVOLVE)),
                refusal(
                        "INSTRUMENT_CONTENT",
                        "/inFlight",
                        decree("9", RECALL, new Content(List.of(), List.of(change("1/1", "2026-03-01", null)), null))));
    }

    private static Stream<Arguments> refusedChanges() {
        LineChange beyond = new LineChange("1/1", day("2026-03-01"), null, List.of(), List.of(), List.of("GENERAL"));
        LineChange narrow = new LineChange("1/1", day("2026-03-01"), null, List.of(), List.of(LUHE), List.of());
        return Stream.of(
                refusal(
                        "POWER_LINE_UNKNOWN",
                        "/changes/0/line",
                        changes("9", RECALL, change("7/1", "2026-03-01", null))),
                refusal(
                        "POWER_NOT_MOVED",
                        "/changes/0/line",
                        changes("9", RECALL, change("CITY-OWN", "2026-03-01", null))),
                refusal(
                        "RECALL_BEFORE_GRANT",
                        "/changes/0/from",
                        changes("9", RECALL, change("1/1", "2026-02-01", null))),
                refusal(
                        "POWER_ENDED",
                        "/changes/0/line",
                        changes("9", RECALL, change("PETROL-441581", "2026-03-01", null))),
                refusal("POWER_ENDED", "/changes/0/line", changes("9", SUSPEND, change("1/1", "2028-01-01", null))),
                refusal(
                        "POWER_ENDED",
                        "/changes/0/line",
                        changes("9", RENEW, change("PETROL-441581", null, "2027-01-01"))),
                refusal("RECALL_BEYOND_GRANT", "/changes/0", changes("9", RECALL, beyond)),
                refusal("INSTRUMENT_CONTENT", "/changes/0", changes("9", SUSPEND, narrow)),
                refusal(
                        "INSTRUMENT_CONTENT",
                        "/changes",
                        changes("9", RECALL, change("1/1", "2026-03-01", null), change("1/1", "2026-04-01", null))),
                refusal(
                        "INSTRUMENT_CONTENT",
                        "/changes/0/from",
                        changes("9", RENEW, change("1/1", "2026-03-01", "2029-01-01"))),
                refusal(
                        "POWER_NOT_SUSPENDED",
                        "/changes/0/line",
                        changes("9", RESUME, change("1/1", "2026-03-01", null))),
                refusal(
                        "RENEWAL_NOT_LATER",
                        "/changes/0/until",
                        changes("9", RENEW, change("1/1", null, "2027-12-31"))),
                refusal(
                        "RENEWAL_NOT_LATER",
                        "/changes/0/until",
                        changes("9", RENEW, change("ZONE-HQ", null, "2027-12-31"))),
                refusal(
                        "ENDS_BEFORE_IT_BEGINS",
                        "/changes/0/until",
                        changes("9", SUSPEND, change("1/1", "2026-03-01", "2026-02-28"))),
                refusal(
                        "TAKES_FORCE_TOO_EARLY",
                        "/changes/0/from",
                        changes("9", RECALL, change("ZONE-HQ", "2026-01-05", null))));
    }

    @Test
    @DisplayName("a paper without the duties of an entrustment, or that lets the power be passed on, is none")
    void duties() {
        Content content = new Content(
                List.of(line(LICENCE, HAIFENG, "PETROL_STATION", "2026-02-01", "2027-12-31")), List.of(), null);
        Paper bare = new Paper("x", "x", "441500", TOMORROW, "x", null);
        assertThat(code(new Decree("9", ENTRUST, bare, content))).isEqualTo("INSTRUMENT_CONTENT");
        Paper loose = new Paper("x", "x", "441500", TOMORROW, "x", new Paper.Duties("x", "x", "x", "x", false));
        assertThat(code(new Decree("9", ENTRUST, loose, content))).isEqualTo("INSTRUMENT_CONTENT");
    }

    @Test
    @DisplayName("Trap 33: a county cannot pass on what it only received")
    void noReEntrustment() {
        Content content = new Content(
                List.of(line(LICENCE, "441581-HQ", "PETROL_STATION", "2026-02-01", "2027-12-31")), List.of(), null);
        Paper county = new Paper("x", "x", LUHE, TOMORROW, "x", new Paper.Duties("x", "x", "x", "x", true));
        assertThat(code(new Decree("9", ENTRUST, county, content))).isEqualTo("RE_ENTRUSTMENT");
    }

    @Test
    @DisplayName("what a recall cut short is not renewed, and what is suspended is recalled whole only")
    void cutShort() {
        PowerFold recalled =
                PowerLaw.admit(entrustedLuhe(), changes("2", RECALL, change("1/1", "2026-03-01", null)), TOMORROW);
        assertThat(code(recalled, changes("3", RENEW, change("1/1", null, "2029-12-31"))))
                .isEqualTo("POWER_ENDED");
        PowerFold suspended =
                PowerLaw.admit(entrustedLuhe(), changes("2", SUSPEND, change("1/1", "2026-03-01", null)), TOMORROW);
        LineChange part =
                new LineChange("1/1", day("2026-04-01"), null, List.of(), List.of(), List.of("PETROL_STATION"));
        assertThat(code(suspended, changes("3", RECALL, part))).isEqualTo("POWER_ENDED");
        assertThat(code(suspended, changes("3", RESUME, change("1/1", "2028-01-01", null))))
                .isEqualTo("POWER_ENDED");
        PowerFold gone = PowerLaw.admit(suspended, changes("3", RECALL, change("1/1", "2026-04-01", null)), TOMORROW);
        assertThat(code(gone, changes("4", RESUME, change("1/1", "2026-05-01", null))))
                .isEqualTo("POWER_NOT_SUSPENDED");
    }

    private static PowerFold entrustedLuhe() {
        return PowerLaw.admit(
                begun(),
                gives("1", ENTRUST, line(LICENCE, LUHE, "PETROL_STATION", "2026-02-01", "2027-12-31")),
                TOMORROW);
    }

    private static String code(Decree decree) {
        return code(entrustedLuhe(), decree);
    }

    private static String code(PowerFold before, Decree decree) {
        return catchThrowableOfType(Problem.class, () -> PowerLaw.admit(before, decree, TOMORROW))
                .code()
                .name();
    }

    private static Arguments refusal(String code, String pointer, Decree decree) {
        return Arguments.of(code, pointer, decree);
    }
}
