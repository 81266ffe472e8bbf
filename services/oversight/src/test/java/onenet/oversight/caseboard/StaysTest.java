package onenet.oversight.caseboard;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.oversight.terms.ItemWords;
import onenet.oversight.terms.StepFile;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of a filing has three working days; 2 March 2026 is a Monday. */
@DisplayName("A step of a case has a share of the time, counted in working days of the office (环节时限)")
class StaysTest {

    private static final StepFile STEPS = new StepFile(new ItemWords());
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(StaysTest.class.getClassLoader());
    private static final Line MONDAY = Lines.at("2026-03-02T02:00:00Z", 1, "SUBMITTED", "2026-03-09", Light.NORMAL);

    @ParameterizedTest(name = "looked at on {0}: {1}")
    @CsvSource({"2026-03-02, false", "2026-03-05, false", "2026-03-06, true"})
    @DisplayName("the first day is not counted, the last one is still the office's, the next one is not")
    void overran(LocalDate today, boolean overran) {
        assertThat(stays(MONDAY))
                .containsExactly(new Stay("CHECK", day("2026-03-02"), day("2026-03-05"), null))
                .allMatch(stay -> stay.overran(today) == overran);
    }

    @Test
    @DisplayName("a pause does not count, and the share has no last day while it lasts")
    void paused() {
        Line pause = Lines.at("2026-03-04T02:00:00Z", 2, "SUBMITTED", null, Light.PAUSED);
        assertThat(stays(MONDAY, pause)).containsExactly(new Stay("CHECK", day("2026-03-02"), null, null));
        Line goesOn = Lines.at("2026-03-16T02:00:00Z", 3, "SUBMITTED", "2026-03-20", Light.NORMAL);
        assertThat(stays(MONDAY, pause, goesOn))
                .containsExactly(new Stay("CHECK", day("2026-03-02"), day("2026-03-17"), null));
    }

    @Test
    @DisplayName("a share that had run out before a pause stays run out on its day")
    void ranOutBeforeThePause() {
        Line pause = Lines.at("2026-03-10T02:00:00Z", 2, "SUBMITTED", null, Light.PAUSED);
        assertThat(stays(MONDAY, pause))
                .containsExactly(new Stay("CHECK", day("2026-03-02"), day("2026-03-05"), null))
                .allMatch(stay -> stay.overran(day("2026-03-10")));
    }

    @Test
    @DisplayName("the applicant's days are nobody's step; back at the office the share begins anew")
    void anew() {
        assertThat(stays(
                        MONDAY,
                        Lines.at("2026-03-04T02:00:00Z", 2, "GAPS_NOTIFIED", null, null),
                        Lines.at("2026-03-23T02:00:00Z", 3, "GAPS_FILLED", "2026-03-30", Light.NORMAL)))
                .containsExactly(
                        new Stay("CHECK", day("2026-03-02"), null, day("2026-03-04")),
                        new Stay("CHECK", day("2026-03-23"), day("2026-03-26"), null));
    }

    @Test
    @DisplayName(
            "a case that left a step in time did not overrun it, however late it is looked at; one that left late did, for ever")
    void left() {
        List<Stay> inTime = stays(MONDAY, Lines.at("2026-03-05T02:00:00Z", 2, "FILED", null, null));
        assertThat(inTime).hasSize(1).noneMatch(stay -> stay.overran(day("2027-03-05")));
        List<Stay> late = stays(MONDAY, Lines.at("2026-03-06T02:00:00Z", 2, "FILED", null, null));
        assertThat(late).containsExactly(new Stay("CHECK", day("2026-03-02"), day("2026-03-05"), day("2026-03-06")));
        assertThat(late).allMatch(stay -> stay.overran(day("2026-03-06")));
    }

    @Test
    @DisplayName("something told within a step does not give it more time; a status without a share has none")
    void within() {
        assertThat(stays(MONDAY, Lines.at("2026-03-04T02:00:00Z", 2, "SUBMITTED", "2026-03-09", Light.NORMAL)))
                .containsExactly(new Stay("CHECK", day("2026-03-02"), day("2026-03-05"), null));
        assertThat(stays(Lines.at("2026-03-02T02:00:00Z", 1, "A_WORD_OF_TOMORROW", "2026-03-09", Light.NORMAL)))
                .isEmpty();
    }

    @Test
    @DisplayName("where the calendar does not reach nobody is late in a step")
    void beyondTheCalendar() {
        LocalDate last = LocalDate.of(CALENDAR.years().last(), 12, 30);
        Line late =
                Lines.at(last + "T02:00:00Z", 1, "SUBMITTED", last.plusDays(9).toString(), Light.NORMAL);
        assertThat(stays(late)).containsExactly(new Stay("CHECK", last, null, null));
    }

    @ParameterizedTest(name = "{0} {1} of item {2}: {3}")
    @CsvSource({
        "hazchem, ACCEPTED, 00012504500001, REVIEW",
        "hazchem, EXAMINED, 00012504500002, DECISION",
        "planfiling, GAPS_FILLED, 44015000700001, CHECK",
        "planfiling, FILED, 44015000700001,"
    })
    @DisplayName("which stage a status is, and what the item promises for it, is data")
    void data(String service, String status, String item, String step) {
        assertThat(STEPS.of(service, status, item, day("2026-03-02")).map(StepFile.Share::step))
                .isEqualTo(java.util.Optional.ofNullable(step));
    }

    @Test
    @DisplayName("before the first edition of the data nothing has a share")
    void before() {
        assertThat(STEPS.of("planfiling", "SUBMITTED", "44015000700001", day("2019-12-31")))
                .isEmpty();
    }

    private static List<Stay> stays(Line... lines) {
        return Stays.of(List.of(lines), new Stages(), STEPS, CALENDAR);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
