package onenet.casework.clock;

import static onenet.casework.clock.ExclusionGround.EXPERT_REVIEW;
import static onenet.casework.clock.ExclusionGround.HEARING;
import static onenet.casework.clock.ExclusionGround.ON_SITE_INSPECTION;
import static onenet.casework.clock.ExclusionGround.RECTIFICATION;
import static onenet.casework.clock.ExclusionGround.STATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.calendar.CalendarYear;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.LedgerLine.LedgerKind;
import onenet.casework.clock.Reckoning.ReckoningStatus;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(StatutoryClockTest.class.getClassLoader());
    private static final String ARTICLE = "危险化学品经营许可证管理办法第十一条第二款";

    @DisplayName("The worked dates of the reference come out, among them those over swap days")
    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 5, WORKING_DAY, 0, 2026-02-26",
        "2026-04-29, 5, WORKING_DAY, 0, 2026-05-09",
        "2026-09-30, 5, WORKING_DAY, 0, 2026-10-13",
        "2026-09-18, 5, WORKING_DAY, 0, 2026-09-24",
        "2025-01-26, 5, WORKING_DAY, 0, 2025-02-08",
        "2024-02-09, 1, WORKING_DAY, 0, 2024-02-18",
        "2026-09-14, 30, WORKING_DAY, 0, 2026-10-30",
        "2026-09-29, 7, WORKING_DAY, 0, 2026-10-14",
        "2026-09-29, 10, WORKING_DAY, 0, 2026-10-19",
        "2026-09-10, 20, WORKING_DAY, 0, 2026-10-14",
        "2026-01-30, 20, WORKING_DAY, 0, 2026-03-05",
        "2026-07-01, 20, WORKING_DAY, 0, 2026-07-29",
        "2026-07-01, 20, WORKING_DAY, 10, 2026-08-12",
        "2026-07-01, 45, WORKING_DAY, 0, 2026-09-02",
        "2026-11-22, 5, WORKING_DAY, 0, 2026-11-27",
        // 45 calendar days end on Saturday 2026-08-15 and therefore land on Monday (Civil Code Art. 203)
        "2026-07-01, 45, CALENDAR_DAY, 0, 2026-08-17",
        "2026-01-31, 1, MONTH, 0, 2026-02-28",
        "2026-08-31, 1, MONTH, 0, 2026-09-30",
        "2026-09-04, 1, MONTH, 0, 2026-10-08",
        "2024-02-29, 1, YEAR, 0, 2025-02-28",
        "2024-03-01, 2, YEAR, 0, 2026-03-02",
        "2026-01-15, 5, MONTH, 1, 2026-07-15",
        // at once: the period is full on the day it starts
        "2026-09-14, 0, WORKING_DAY, 0, 2026-09-14",
        "2026-10-03, 0, CALENDAR_DAY, 0, 2026-10-08"
    })
    void workedDates(LocalDate start, int limit, LimitUnit unit, int extension, LocalDate due) {
        Reckoning reckoning = clock(start, new Limit(limit, unit))
                .withExtension(new Extension(extension, ""))
                .reckon(CALENDAR);
        assertThat(reckoning.status()).isEqualTo(ReckoningStatus.FINAL);
        assertThat(reckoning.due()).contains(due);
        assertThat(reckoning.counted()).isEqualTo(limit + extension);
        assertThat(reckoning.provisional()).isEmpty();
    }

    @Test
    @DisplayName("Trap 4: a deadline on a swap Saturday is a real deadline")
    void swapSaturday() {
        assertThat(clock("2026-04-29", 5).reckon(CALENDAR).due()).contains(day("2026-05-09"));
        assertThat(clock(day("2026-04-09"), Limit.months(1)).reckon(CALENDAR).due())
                .contains(day("2026-05-09"));
    }

    @Test
    @DisplayName("Trap 6: a period over the eve of 2024 counts that eve")
    void overTheEve() {
        assertThat(clock("2024-02-08", 1).reckon(CALENDAR).due()).contains(day("2024-02-09"));
        assertThat(clock("2024-02-08", 2).reckon(CALENDAR).due()).contains(day("2024-02-18"));
    }

    @Test
    @DisplayName("Trap 12: a pause across the autumn holidays gives 2026-11-17, and the ledger says why")
    void pauseAcrossAHoliday() {
        Reckoning reckoning = paused("2026-09-22", "2026-10-14").reckon(CALENDAR);
        assertThat(reckoning.due()).contains(LocalDate.of(2026, 11, 17));
        assertThat(reckoning.counted()).isEqualTo(30);
        assertThat(reckoning.ledger())
                .extracting(
                        LedgerLine::kind,
                        line -> line.from().toString(),
                        line -> line.to().toString(),
                        LedgerLine::days)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LedgerKind.START, "2026-09-14", "2026-09-14", 0),
                        org.assertj.core.groups.Tuple.tuple(LedgerKind.COUNTED, "2026-09-15", "2026-09-21", 6),
                        org.assertj.core.groups.Tuple.tuple(LedgerKind.EXCLUDED, "2026-09-22", "2026-10-14", 23),
                        org.assertj.core.groups.Tuple.tuple(LedgerKind.COUNTED, "2026-10-15", "2026-11-17", 24),
                        org.assertj.core.groups.Tuple.tuple(LedgerKind.DUE, "2026-11-17", "2026-11-17", 0));
        assertThat(reckoning.ledger().get(1).zh()).contains("计入6个工作日").contains("调休上班2026-09-20");
        assertThat(reckoning.ledger().get(2).en())
                .contains("on-site inspection")
                .contains(ARTICLE);
    }

    @Test
    @DisplayName("Overlapping exclusions count once, and one that lies in another is said to do nothing")
    void overlapsCountOnce() {
        StatutoryClock clock = paused("2026-09-22", "2026-10-10")
                .withExclusion(Exclusion.between(day("2026-10-01"), day("2026-10-14"), RECTIFICATION, ARTICLE))
                .withExclusion(Exclusion.between(day("2026-09-24"), day("2026-09-25"), STATED, null));
        Reckoning reckoning = clock.reckon(CALENDAR);
        assertThat(reckoning.due()).contains(day("2026-11-17"));
        assertThat(kinds(reckoning))
                .containsExactly(
                        LedgerKind.START,
                        LedgerKind.COUNTED,
                        LedgerKind.EXCLUDED,
                        LedgerKind.NO_EFFECT,
                        LedgerKind.EXCLUDED,
                        LedgerKind.COUNTED,
                        LedgerKind.DUE);
    }

    @Test
    @DisplayName("Trap 10: expert review without a written length does not stop the clock, with it it does")
    void aPauseNeedsAPaper() {
        Exclusion review = Exclusion.between(day("2026-09-22"), day("2026-10-14"), EXPERT_REVIEW, "行政许可法第四十五条");
        Reckoning without = clock("2026-09-14", 30).withExclusion(review).reckon(CALENDAR);
        assertThat(without.due()).contains(day("2026-10-30"));
        assertThat(kinds(without)).contains(LedgerKind.NO_EFFECT).doesNotContain(LedgerKind.EXCLUDED);
        Reckoning with = clock("2026-09-14", 30)
                .withExclusion(review.withNotice("海应急告〔2026〕3号", 20))
                .reckon(CALENDAR);
        assertThat(with.due()).contains(day("2026-11-17"));
        assertThat(with.ledger().get(2).zh()).contains("海应急告〔2026〕3号").contains("20天");
        Exclusion hearing = Exclusion.open(day("2026-09-22"), HEARING, "行政许可法第四十五条");
        assertThat(clock("2026-09-14", 30)
                        .withExclusion(hearing)
                        .reckon(CALENDAR)
                        .status())
                .isEqualTo(ReckoningStatus.FINAL);
        assertThat(RECTIFICATION.stopsByRule() && ON_SITE_INSPECTION.stopsByRule())
                .isTrue();
    }

    @Test
    @DisplayName("Trap 11: a pause that never ends keeps the clock stopped and shows since when")
    void openPause() {
        StatutoryClock clock =
                clock("2026-09-14", 30).withExclusion(Exclusion.open(day("2026-09-22"), RECTIFICATION, ARTICLE));
        Reckoning reckoning = clock.reckon(CALENDAR);
        assertThat(reckoning.status()).isEqualTo(ReckoningStatus.SUSPENDED);
        assertThat(reckoning.due()).isEmpty();
        assertThat(reckoning.counted()).isEqualTo(6);
        assertThat(clock.pausedSince()).contains(day("2026-09-22"));
        assertThat(Light.of(clock, day("2026-12-30"), CALENDAR)).isEqualTo(Light.PAUSED);
    }

    @DisplayName("An open pause suspends only when it begins before the period is full")
    @ParameterizedTest
    @CsvSource({
        "2026-10-30, SUSPENDED, 29",
        "2026-10-31, FINAL, 30",
        "2026-09-14, SUSPENDED, 0",
        "2026-09-01, SUSPENDED, 0",
        "2026-09-15, SUSPENDED, 0",
        "2026-09-16, SUSPENDED, 1"
    })
    void openPauseAtTheEdge(LocalDate from, ReckoningStatus status, int counted) {
        Reckoning reckoning = clock("2026-09-14", 30)
                .withExclusion(Exclusion.open(from, STATED, null))
                .reckon(CALENDAR);
        assertThat(reckoning.status()).isEqualTo(status);
        assertThat(reckoning.counted()).isEqualTo(counted);
    }

    @DisplayName(
            "An exclusion before the start or after the end changes nothing; one over the start works from the next day")
    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 2026-08-20, 2026-10-30", "2026-09-14, 2026-09-14, 2026-10-30",
                "2026-11-02, 2026-11-09, 2026-10-30",
        "2026-09-01, 2026-09-15, 2026-11-02", "2026-10-01, 2026-10-07, 2026-10-30", "2026-10-30, 2026-10-30, 2026-11-02"
    })
    void exclusionsAtTheEdge(LocalDate from, LocalDate to, LocalDate due) {
        Reckoning reckoning = clock("2026-09-14", 30)
                .withExclusion(Exclusion.between(from, to, STATED, null))
                .reckon(CALENDAR);
        assertThat(reckoning.due()).contains(due);
    }

    @Test
    @DisplayName(
            "Trap 5: a limit that runs into a year not loaded has no due date, only a provisional one, until the year is loaded")
    void calendarMissing() {
        StatutoryClock clock = clock("2026-12-01", 30);
        Reckoning reckoning = clock.reckon(CALENDAR);
        assertThat(reckoning.status()).isEqualTo(ReckoningStatus.CALENDAR_MISSING);
        assertThat(reckoning.due()).isEmpty();
        assertThat(reckoning.counted()).isEqualTo(22);
        assertThat(reckoning.provisional()).contains(day("2027-01-13"));
        assertThat(reckoning.ledger().get(reckoning.ledger().size() - 1).en()).contains("not a due date");
        CalendarYear invented = new CalendarYear(
                2027, "(示例)", "invented", Set.of(day("2027-01-01"), day("2027-01-04")), Set.of(day("2027-01-10")));
        assertThat(clock.reckon(CALENDAR.plusYear(invented)).due()).contains(day("2027-01-13"));
        assertThat(clock.reckon(CALENDAR.plusYear(invented)).status()).isEqualTo(ReckoningStatus.FINAL);
    }

    @DisplayName("Only the days that matter must be loaded")
    @ParameterizedTest
    @CsvSource({
        // the start itself is not counted, so it need not be loaded
        "2023-12-31, 1, WORKING_DAY, , , FINAL, 2024-01-02",
        "2023-12-30, 1, WORKING_DAY, , , CALENDAR_MISSING, ",
        // an excluded day is not asked whether it works
        "2023-12-25, 1, WORKING_DAY, 2023-12-20, 2023-12-31, FINAL, 2024-01-02",
        // calendar days and months need only the day they end on
        "2023-12-01, 60, CALENDAR_DAY, , , FINAL, 2024-01-30",
        "2020-03-02, 48, MONTH, , , FINAL, 2024-03-04",
        "2026-12-31, 1, WORKING_DAY, , , CALENDAR_MISSING, ",
        "2026-12-30, 1, WORKING_DAY, , , FINAL, 2026-12-31",
        "2026-12-31, 1, CALENDAR_DAY, , , CALENDAR_MISSING, ",
        "2026-12-31, 0, CALENDAR_DAY, , , FINAL, 2026-12-31",
        "2026-11-30, 1, MONTH, , , FINAL, 2026-12-30",
        "2026-12-10, 1, MONTH, , , CALENDAR_MISSING, ",
        "2026-12-10, 1, YEAR, , , CALENDAR_MISSING, ",
        "2026-12-01, 3, WORKING_DAY, 2026-12-03, 2027-06-01, CALENDAR_MISSING, ",
        "2026-12-01, 1, WORKING_DAY, 2026-12-03, 2027-06-01, FINAL, 2026-12-02",
        "2026-01-01, 2000000000, CALENDAR_DAY, , , CALENDAR_MISSING, ",
        "2026-01-01, 2000000000, WORKING_DAY, , , CALENDAR_MISSING, "
    })
    void daysThatMatter(
            LocalDate start,
            int limit,
            LimitUnit unit,
            LocalDate from,
            LocalDate to,
            ReckoningStatus status,
            LocalDate due) {
        StatutoryClock clock = clock(start, new Limit(limit, unit));
        StatutoryClock history = from == null ? clock : clock.withExclusion(Exclusion.between(from, to, STATED, null));
        Reckoning reckoning = history.reckon(CALENDAR);
        assertThat(reckoning.status()).isEqualTo(status);
        assertThat(reckoning.due()).isEqualTo(java.util.Optional.ofNullable(due));
    }

    @Test
    @DisplayName(
            "A due date on the last loaded days that would have to move into an unknown year is missing, not guessed")
    void rollsIntoTheUnknown() {
        CalendarYear lastDaysOff =
                new CalendarYear(2024, "(示例)", "invented", Set.of(day("2024-12-30"), day("2024-12-31")), Set.of());
        Reckoning reckoning =
                clock(day("2024-11-30"), Limit.months(1)).reckon(WorkingCalendar.of(List.of(lastDaysOff)));
        assertThat(reckoning.status()).isEqualTo(ReckoningStatus.CALENDAR_MISSING);
        assertThat(reckoning.provisional()).contains(day("2025-01-02"));
    }

    @Test
    @DisplayName("Histories the law does not know are refused")
    void refusesNonsense() {
        assertThatThrownBy(() -> new Limit(-1, LimitUnit.WORKING_DAY)).isInstanceOf(InvalidClock.class);
        assertThatThrownBy(() -> new Limit(1, null)).isInstanceOf(InvalidClock.class);
        assertThatThrownBy(() -> new Extension(-1, "")).isInstanceOf(InvalidClock.class);
        assertThatThrownBy(() -> paused("2026-10-14", "2026-10-13")).isInstanceOf(InvalidClock.class);
        assertThatThrownBy(() -> StatutoryClock.started(null, Limit.workingDays(1)))
                .isInstanceOf(InvalidClock.class);
        assertThatThrownBy(() -> clock(day("2026-09-14"), Limit.months(1))
                        .withExclusion(Exclusion.between(day("2026-09-15"), day("2026-09-16"), STATED, null)))
                .isInstanceOf(InvalidClock.class)
                .hasMessageContaining("exclusions");
        assertThatThrownBy(() ->
                        clock(day("2026-09-14"), Limit.years(Integer.MAX_VALUE)).reckon(CALENDAR))
                .isInstanceOf(InvalidClock.class);
    }

    @Test
    @DisplayName("Trap 13: decided on the day of acceptance uses no day, not minus one")
    void earlyEnd() {
        StatutoryClock clock = clock("2026-09-14", 30);
        assertThat(clock.usedBy(day("2026-09-14"), CALENDAR)).isZero();
        assertThat(clock.usedBy(day("2026-09-13"), CALENDAR)).isZero();
        assertThat(clock.usedBy(day("2026-09-21"), CALENDAR)).isEqualTo(6);
        assertThat(paused("2026-09-22", "2026-10-14").usedBy(day("2026-10-15"), CALENDAR))
                .isEqualTo(7);
    }

    @Test
    @DisplayName("Trap 1: a silent fifth day makes the case accepted from the day of receipt, known the day after")
    void silentFifthDay() {
        DeemedAcceptance intake = new DeemedAcceptance(day("2026-02-12"), Limit.workingDays(5));
        assertThat(intake.acceptedOn(day("2026-02-26"), CALENDAR)).isEmpty();
        assertThat(intake.acceptedOn(day("2026-02-27"), CALENDAR)).contains(day("2026-02-12"));
        StatutoryClock decision = StatutoryClock.started(day("2026-02-12"), Limit.workingDays(30));
        assertThat(decision.reckon(CALENDAR).ledger().get(1).from()).isEqualTo("2026-02-13");
    }

    @Test
    @DisplayName("Trap 8: where two laws start the limit on different days the earlier date warns")
    void twoStarts() {
        Reckoning fromAcceptance = clock("2026-09-18", 30).reckon(CALENDAR);
        Reckoning fromReceipt = clock("2026-09-14", 30).reckon(CALENDAR);
        assertThat(fromAcceptance.earlier(fromReceipt)).isEqualTo(fromReceipt);
        assertThat(fromReceipt.earlier(fromAcceptance)).isEqualTo(fromReceipt);
    }

    @Test
    @DisplayName(
            "Trap 49: publicity is due seven working days after the decision, across a holiday week with its swap day")
    void publicity() {
        assertThat(clock("2026-09-29", 7).reckon(CALENDAR).due()).contains(day("2026-10-14"));
    }

    private static List<LedgerKind> kinds(Reckoning reckoning) {
        return reckoning.ledger().stream().map(LedgerLine::kind).toList();
    }

    private static StatutoryClock paused(String from, String to) {
        return clock("2026-09-14", 30)
                .withExclusion(Exclusion.between(day(from), day(to), ON_SITE_INSPECTION, ARTICLE));
    }

    private static StatutoryClock clock(String start, int workingDays) {
        return clock(day(start), Limit.workingDays(workingDays));
    }

    private static StatutoryClock clock(LocalDate start, Limit limit) {
        return StatutoryClock.started(start, limit);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
