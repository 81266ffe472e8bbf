package onenet.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.ExtensionRule.Denial;
import onenet.casework.clock.ExtensionRule.ExtensionDenied;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsAndLightsTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(LimitsAndLightsTest.class.getClassLoader());
    private static final LocalDate START = LocalDate.of(2026, 9, 14);

    @DisplayName("A promise may be shorter than the law or equal, never longer or of a kind that cannot be compared")
    @ParameterizedTest
    @CsvSource({
        "30, WORKING_DAY, 20, WORKING_DAY, true",
        "30, WORKING_DAY, 30, WORKING_DAY, true",
        "30, WORKING_DAY, 31, WORKING_DAY, false",
        "20, WORKING_DAY, 45, WORKING_DAY, false",
        "30, WORKING_DAY, 30, CALENDAR_DAY, true",
        "30, CALENDAR_DAY, 20, WORKING_DAY, false",
        "1, YEAR, 12, MONTH, true",
        "11, MONTH, 1, YEAR, false",
        "1, MONTH, 10, WORKING_DAY, false"
    })
    void promisedWithinStatutory(int law, LimitUnit lawUnit, int promise, LimitUnit promiseUnit, boolean allowed) {
        Limit statutory = new Limit(law, lawUnit);
        Limit promised = new Limit(promise, promiseUnit);
        if (allowed) {
            assertThat(new DualLimit(statutory, promised).promised()).isEqualTo(promised);
        } else {
            assertThatThrownBy(() -> new DualLimit(statutory, promised)).isInstanceOf(InvalidClock.class);
        }
    }

    @Test
    @DisplayName("Both limits run over the same history")
    void runTogether() {
        DualLimit.Clocks clocks =
                new DualLimit(Limit.workingDays(30), Limit.workingDays(20)).start(START, List.of(), Extension.NONE);
        assertThat(clocks.statutory().reckon(CALENDAR).due()).contains(LocalDate.of(2026, 10, 30));
        assertThat(clocks.promised().reckon(CALENDAR).due()).contains(LocalDate.of(2026, 10, 16));
    }

    @DisplayName("The light turns one working day before the due date and again after it")
    @ParameterizedTest
    @CsvSource({
        "2026-09-14, NORMAL",
        "2026-10-28, NORMAL",
        "2026-10-29, WARNING",
        "2026-10-30, WARNING",
        "2026-10-31, OVERDUE"
    })
    void lights(LocalDate day, Light light) {
        assertThat(Light.of(StatutoryClock.started(START, Limit.workingDays(30)), day, CALENDAR))
                .isEqualTo(light);
    }

    @DisplayName("Before a due date after a holiday the warning comes on the last working day before the holiday")
    @ParameterizedTest
    @CsvSource({
        "2026-09-29, NORMAL",
        "2026-09-30, WARNING",
        "2026-10-04, WARNING",
        "2026-10-08, WARNING",
        "2026-10-09, OVERDUE"
    })
    void warnsBeforeAHoliday(LocalDate day, Light light) {
        StatutoryClock clock = StatutoryClock.started(LocalDate.of(2026, 9, 28), Limit.workingDays(3));
        assertThat(clock.reckon(CALENDAR).due()).contains(LocalDate.of(2026, 10, 8));
        assertThat(Light.of(clock, day, CALENDAR)).isEqualTo(light);
    }

    @DisplayName("While an exclusion holds the light is paused; a provisional date warns but is never overdue")
    @ParameterizedTest
    @CsvSource({"2026-09-21, NORMAL", "2026-09-22, PAUSED", "2026-10-14, PAUSED", "2026-10-15, NORMAL"})
    void pauses(LocalDate day, Light light) {
        StatutoryClock clock = StatutoryClock.started(START, Limit.workingDays(30))
                .withExclusion(Exclusion.between(
                        LocalDate.of(2026, 9, 22), LocalDate.of(2026, 10, 14), ExclusionGround.RECTIFICATION, null));
        assertThat(Light.of(clock, day, CALENDAR)).isEqualTo(light);
        StatutoryClock unknown = StatutoryClock.started(LocalDate.of(2026, 12, 1), Limit.workingDays(30));
        assertThat(Light.of(unknown, LocalDate.of(2026, 12, 20), CALENDAR)).isEqualTo(Light.NORMAL);
        assertThat(Light.of(unknown, LocalDate.of(2027, 3, 1), CALENDAR)).isEqualTo(Light.WARNING);
    }

    @Test
    @DisplayName("Trap 9: the operating licence has no extension to give")
    void noPlusTen() {
        ExtensionRule none = ExtensionRule.none("危险化学品经营许可证管理办法第十一条");
        assertThat(none.isProvided()).isFalse();
        assertThat(denial(none, 10, "局长", LocalDate.of(2026, 10, 1))).isEqualTo(Denial.NOT_PROVIDED);
    }

    @Test
    @DisplayName(
            "Trap 9: where ten days may be added, it is once, approved by the head and told before the base period ends")
    void plusTenOnce() {
        ExtensionRule once = new ExtensionRule(10, "行政许可法第四十二条");
        StatutoryClock clock = StatutoryClock.started(START, Limit.workingDays(20));
        LocalDate due = clock.reckon(CALENDAR).due().orElseThrow();
        Extension granted = once.grant(clock, 10, "局长", due, due);
        StatutoryClock extended = clock.withExtension(granted);
        assertThat(extended.reckon(CALENDAR).due()).contains(LocalDate.of(2026, 10, 30));
        assertThat(catchThrowableOfType(ExtensionDenied.class, () -> once.grant(extended, 1, "局长", due, due))
                        .denial())
                .isEqualTo(Denial.ALREADY_EXTENDED);
        assertThat(denial(once, 11, "局长", due)).isEqualTo(Denial.TOO_LONG);
        assertThat(denial(once, 10, " ", due)).isEqualTo(Denial.NOT_APPROVED);
        assertThat(denial(once, 10, "局长", due.plusDays(1))).isEqualTo(Denial.NOTICE_TOO_LATE);
        assertThat(denial(once, 10, "局长", null)).isEqualTo(Denial.NOTICE_TOO_LATE);
    }

    @Test
    @DisplayName("The head may grant one day or all ten, and nothing less than one")
    void extensionBounds() {
        ExtensionRule once = new ExtensionRule(10, "行政许可法第四十二条");
        assertThat(denial(once, 0, "局长", LocalDate.of(2026, 9, 20))).isEqualTo(Denial.TOO_LONG);
        StatutoryClock clock = StatutoryClock.started(START, Limit.workingDays(20));
        LocalDate due = clock.reckon(CALENDAR).due().orElseThrow();
        assertThat(once.grant(clock, 1, "局长", START, due)).isEqualTo(new Extension(1, "行政许可法第四十二条"));
        assertThat(once.isProvided()).isTrue();
    }

    @Test
    @DisplayName("Twelve months are a year, and a limit of nothing is at once whatever its unit")
    void comparedLengths() {
        assertThat(new DualLimit(Limit.years(2), Limit.months(24)).promised()).isEqualTo(Limit.months(24));
        assertThatThrownBy(() -> new DualLimit(Limit.years(2), Limit.months(25)))
                .isInstanceOf(InvalidClock.class);
        assertThat(new DualLimit(Limit.months(3), Limit.months(0)).promised()).isEqualTo(Limit.months(0));
        assertThat(new DualLimit(Limit.years(0), Limit.months(0)).statutory()).isEqualTo(Limit.years(0));
        assertThatThrownBy(() -> new DualLimit(Limit.workingDays(10), Limit.months(0)))
                .isInstanceOf(InvalidClock.class);
    }

    private static Denial denial(ExtensionRule rule, int amount, String approvedBy, LocalDate toldOn) {
        StatutoryClock clock = StatutoryClock.started(START, Limit.workingDays(20));
        LocalDate due = clock.reckon(CALENDAR).due().orElseThrow();
        return catchThrowableOfType(ExtensionDenied.class, () -> rule.grant(clock, amount, approvedBy, toldOn, due))
                .denial();
    }
}
