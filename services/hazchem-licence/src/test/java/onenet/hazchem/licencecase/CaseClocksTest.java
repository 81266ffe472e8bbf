package onenet.hazchem.licencecase;

import static onenet.hazchem.licencecase.Cases.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.calendar.CalendarYear;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.casework.clock.StatutoryClock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which clock of a case runs, and to which day; every weekday of this calendar is a working day. */
class CaseClocksTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(List.of(new CalendarYear(2026, "test", "test", Set.of(), Set.of())));

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("intake has five days, the decision thirty, delivery ten; between and after them no clock runs")
    @CsvSource({
        "SUBMITTED, 2026-03-09",
        "CORRECTION_REQUESTED, ",
        "SUPPLEMENTED, 2026-03-11",
        "NOT_ACCEPTED, ",
        "ACCEPTED, 2026-04-13",
        "EXAMINED, 2026-04-13",
        "GRANTED, 2026-03-16",
        "CERTIFIED, 2026-03-16",
        "REFUSED, 2026-03-16",
        "CLOSED, ",
        "WITHDRAWN, "
    })
    void current(LicenceCaseStatus status, LocalDate due) {
        assertThat(clocks(Cases.in(status)).current().flatMap(CaseClocksTest::due))
                .isEqualTo(Optional.ofNullable(due));
        LicenceCase reckoned = Cases.in(status);
        reckoned.reckonDueDate(CALENDAR);
        assertThat(reckoned.dueOn()).isEqualTo(Optional.ofNullable(due));
    }

    @Test
    @DisplayName("the promised clock is the shorter one, and the reading that counts from receipt the earlier one")
    void decision() {
        LicenceCase found = Cases.received();
        found.accept(MONDAY.plusDays(3), Cases.WITH_NOTHING);
        assertThat(clocks(found).decision().map(both -> due(both.promised()).orElseThrow()))
                .contains(LocalDate.of(2026, 3, 19));
        assertThat(clocks(found).decision().map(both -> due(both.statutory()).orElseThrow()))
                .contains(LocalDate.of(2026, 4, 16));
        assertThat(clocks(found).fromReceipt().flatMap(CaseClocksTest::due)).contains(LocalDate.of(2026, 4, 13));
        assertThat(clocks(found).current().flatMap(CaseClocksTest::due))
                .as("the earlier is the one to be late for")
                .contains(LocalDate.of(2026, 4, 13));
        assertThat(clocks(Cases.received()).decision()).isEmpty();
        assertThat(clocks(Cases.received()).fromReceipt()).isEmpty();
    }

    @Test
    @DisplayName(
            "a clock from receipt does not count the days the applicant took to put the papers right; one from acceptance had not begun")
    void corrections() {
        LicenceCase varied = Cases.received(Matter.VARIATION, Limits.Start.RECEIPT);
        varied.requestCorrection(Cases.notice(), null);
        varied.supplement(
                List.of(new SubmittedMaterial("training-proof", "a"), new SubmittedMaterial("safety-rules-list", "b")),
                MONDAY.plusDays(4));
        // looked at until the Friday after, and accepted as of the day it came
        assertThat(clocks(varied).current().flatMap(CaseClocksTest::due)).contains(LocalDate.of(2026, 3, 13));
        assertThat(clocks(varied).acceptedAsOf(MONDAY.plusDays(8))).isEqualTo(MONDAY.plusDays(4));
        varied.accept(MONDAY.plusDays(4), Cases.WITH_NOTHING);
        // told on Tuesday, answered on Friday: three working days that do not count
        assertThat(clocks(varied).current().flatMap(CaseClocksTest::due)).contains(LocalDate.of(2026, 4, 16));
    }

    @Test
    @DisplayName("while the clock stands still there is no date; when it counts again the days are given back")
    void paused() {
        LicenceCase found = Cases.in(LicenceCaseStatus.ACCEPTED);
        found.suspend(Cases.pause(1, MONDAY.plusDays(1)));
        assertThat(clocks(found).current().flatMap(CaseClocksTest::due)).isEmpty();
        assertThat(found.light(MONDAY.plusDays(2), CALENDAR)).isEqualTo(Light.PAUSED);
        found.resume(1, MONDAY.plusDays(2));
        assertThat(clocks(found).current().flatMap(CaseClocksTest::due)).contains(LocalDate.of(2026, 4, 15));
    }

    @Test
    @DisplayName("silence counts as acceptance after the fifth working day, and never at an office without the power")
    void silence() {
        LicenceCase found = Cases.received();
        assertThat(clocks(found).deemedAcceptance(LocalDate.of(2026, 3, 9))).isEmpty();
        assertThat(clocks(found).deemedAcceptance(LocalDate.of(2026, 3, 10))).contains(MONDAY);
        LicenceCase elsewhere = Cases.received();
        elsewhere.amend(
                elsewhere.application(),
                new Authority("441521", null, "441521", null),
                "GENERAL",
                elsewhere.limits(),
                MONDAY);
        assertThat(clocks(elsewhere).deemedAcceptance(LocalDate.of(2026, 3, 10)))
                .isEmpty();
    }

    private static CaseClocks clocks(LicenceCase found) {
        return found.clocks(CALENDAR);
    }

    private static Optional<LocalDate> due(StatutoryClock clock) {
        return clock.reckon(CALENDAR).due();
    }
}
