package onenet.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.calendar.WorkingCalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The explanation of a due date is read by applicants and courts: every word of it is held here. */
class LedgerWordsTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(LedgerWordsTest.class.getClassLoader());

    @Test
    @DisplayName(
            "A period over the autumn holidays names what was off, what was worked in exchange and what was left out")
    void overTheHolidays() {
        StatutoryClock clock = StatutoryClock.started(day("2026-09-18"), Limit.workingDays(15))
                .withExclusion(Exclusion.between(
                                day("2026-09-21"), day("2026-09-22"), ExclusionGround.EXPERT_REVIEW, "行政许可法第四十五条")
                        .withNotice("粤汕告〔2026〕3号", 2))
                .withExclusion(Exclusion.between(
                        day("2026-10-12"), day("2026-10-12"), ExclusionGround.ON_SITE_INSPECTION, null))
                .withExtension(new Extension(2, "许可法42"));
        assertThat(zh(clock))
                .containsExactly(
                        "2026-09-18起算，当日不计入（民法典第201条）；期限15个工作日",
                        "延长2个工作日 (许可法42)",
                        "计入1个工作日，累计1；休息日1天不计；调休上班2026-09-20",
                        "排除2天：专家评审（行政许可法第四十五条），通知粤汕告〔2026〕3号，书面告知2天",
                        "计入8个工作日，累计9；休息日11天不计，其中放假2026-09-25, 2026-10-01…2026-10-02, 2026-10-05…2026-10-07；调休上班2026-10-10",
                        "排除1天：现场核查",
                        "计入8个工作日，累计17；休息日2天不计",
                        "满17个工作日，到期日2026-10-22");
        assertThat(en(clock))
                .containsExactly(
                        "Starts on 2026-09-18, a day that is not counted (Civil Code Art. 201); limit 15 working days",
                        "Extended by 2 working days (许可法42)",
                        "1 working days counted, 1 in all; 1 days off not counted; worked in exchange 2026-09-20",
                        "2 days left out: expert review (行政许可法第四十五条), notice 粤汕告〔2026〕3号, told in writing: 2 days",
                        "8 working days counted, 9 in all; 11 days off not counted, among them the holidays 2026-09-25, "
                                + "2026-10-01…2026-10-02, 2026-10-05…2026-10-07; worked in exchange 2026-10-10",
                        "1 days left out: on-site inspection",
                        "8 working days counted, 17 in all; 2 days off not counted",
                        "17 working days are full, due on 2026-10-22");
    }

    @Test
    @DisplayName("An exclusion that takes nothing out says why")
    void withoutEffect() {
        StatutoryClock clock = new StatutoryClock(
                day("2026-09-14"),
                Limit.workingDays(5),
                List.of(
                        Exclusion.between(day("2026-09-10"), day("2026-09-14"), ExclusionGround.STATED, null),
                        Exclusion.open(day("2026-09-15"), ExclusionGround.HEARING, null),
                        Exclusion.between(day("2026-09-16"), day("2026-09-17"), ExclusionGround.RECTIFICATION, null),
                        Exclusion.between(day("2026-09-17"), day("2026-09-17"), ExclusionGround.STATED, null),
                        Exclusion.between(day("2026-09-28"), day("2026-09-29"), ExclusionGround.STATED, null)),
                Extension.NONE);
        assertThat(zh(clock))
                .containsExactly(
                        "2026-09-14起算，当日不计入（民法典第201条）；期限5个工作日",
                        "不计入期限：在起算日次日之前结束，不影响期限",
                        "听证：未书面告知申请人所需时间，各日照常计入（行政许可法第45条）",
                        "计入1个工作日，累计1",
                        "排除2天：申请人整改、修改材料",
                        "不计入期限：各日已被前一项排除，不重复计算",
                        "计入4个工作日，累计5；休息日1天不计；调休上班2026-09-20",
                        "不计入期限：开始时期限已满，不影响期限",
                        "满5个工作日，到期日2026-09-22");
        assertThat(en(clock))
                .contains(
                        "time not counted: ends before the first counted day: no effect",
                        "hearing: the applicant was not told in writing how long, so the days count "
                                + "(Licensing Law Art. 45)",
                        "time not counted: its days are already left out; they count once",
                        "time not counted: begins after the period was full: no effect");
    }

    @Test
    @DisplayName("While a pause lasts there is no due date, and the explanation says what was counted before")
    void suspended() {
        StatutoryClock clock = StatutoryClock.started(day("2026-09-14"), Limit.workingDays(5))
                .withExclusion(Exclusion.open(day("2026-09-16"), ExclusionGround.RECTIFICATION, "第十一条"));
        assertThat(zh(clock)).last().isEqualTo("自2026-09-16起中止：申请人整改、修改材料（第十一条）；此前已计入1，恢复前无到期日");
        assertThat(en(clock))
                .last()
                .isEqualTo("Stopped from 2026-09-16: rectification by the applicant (第十一条); 1 counted before, "
                        + "no due date until it resumes");
        LedgerLine last = clock.reckon(CALENDAR).ledger().get(2);
        assertThat(last.from()).isEqualTo(last.to()).isEqualTo(day("2026-09-16"));
        assertThat(clock.pausedSince()).contains(day("2026-09-16"));
        assertThat(StatutoryClock.started(day("2026-09-14"), Limit.workingDays(5))
                        .withExclusion(Exclusion.between(
                                day("2026-09-15"), day("2026-09-15"), ExclusionGround.RECTIFICATION, null))
                        .withExclusion(Exclusion.open(day("2026-09-16"), ExclusionGround.HEARING, null))
                        .pausedSince())
                .isEmpty();
    }

    @Test
    @DisplayName("Months run to the matching day or the month's last, and off a day off")
    void months() {
        StatutoryClock matching = StatutoryClock.started(day("2026-09-04"), Limit.months(1));
        assertThat(zh(matching))
                .containsExactly(
                        "2026-09-04起算，当日不计入（民法典第201条）；期限1个月",
                        "1个月至2026-10-04（对应日，民法典第202条）",
                        "2026-10-04为休息日，顺延至2026-10-08（民法典第203条）",
                        "满1个月，到期日2026-10-08");
        assertThat(en(matching))
                .containsExactly(
                        "Starts on 2026-09-04, a day that is not counted (Civil Code Art. 201); limit 1 months",
                        "1 months run to 2026-10-04 (the matching day, Civil Code Art. 202)",
                        "2026-10-04 is a day off, the end moves to 2026-10-08 (Civil Code Art. 203)",
                        "1 months are full, due on 2026-10-08");
        assertThat(matching.reckon(CALENDAR).ledger().get(1).from()).isEqualTo(day("2026-09-05"));
        StatutoryClock none = StatutoryClock.started(day("2024-02-29"), Limit.years(1));
        assertThat(zh(none))
                .containsExactly(
                        "2024-02-29起算，当日不计入（民法典第201条）；期限1年", "1年至2025-02-28（无对应日，取月末日，民法典第202条）", "满1年，到期日2025-02-28");
        assertThat(en(none))
                .contains("1 years run to 2025-02-28 (no matching day, the month's last, Civil Code Art. 202)");
        LedgerLine atOnce = StatutoryClock.started(day("2026-09-14"), Limit.months(0))
                .reckon(CALENDAR)
                .ledger()
                .get(1);
        assertThat(atOnce.from()).isEqualTo(atOnce.to()).isEqualTo(day("2026-09-14"));
    }

    @Test
    @DisplayName("Calendar days that end on a day off move; a day that works stays")
    void calendarDays() {
        StatutoryClock moved = StatutoryClock.started(day("2026-07-01"), Limit.calendarDays(45));
        assertThat(zh(moved))
                .containsExactly(
                        "2026-07-01起算，当日不计入（民法典第201条）；期限45日",
                        "计入45日，累计45",
                        "2026-08-15为休息日，顺延至2026-08-17（民法典第203条）",
                        "满45日，到期日2026-08-17");
        assertThat(zh(StatutoryClock.started(day("2026-07-01"), Limit.calendarDays(1))))
                .containsExactly("2026-07-01起算，当日不计入（民法典第201条）；期限1日", "计入1日，累计1", "满1日，到期日2026-07-02");
        assertThat(Limit.calendarDays(1).en()).isEqualTo("1 calendar days");
    }

    @Test
    @DisplayName("Beyond the calendar the end is said to be unknown, with a date to work towards that is none")
    void beyondTheCalendar() {
        StatutoryClock days = StatutoryClock.started(day("2026-12-25"), Limit.workingDays(10));
        assertThat(zh(days))
                .containsExactly(
                        "2026-12-25起算，当日不计入（民法典第201条）；期限10个工作日",
                        "计入4个工作日，累计4；休息日2天不计",
                        "2027年工作日历尚未载入，无法确定到期日；暂估2027-01-11（按周一至周五并扣除公历固定节假日推算，不作为到期日）");
        assertThat(en(days))
                .last()
                .isEqualTo("The working calendar of 2027 is not loaded, the due date cannot be fixed; provisionally "
                        + "2027-01-11 (Monday to Friday less the solar public holidays: not a due date)");
        StatutoryClock years = StatutoryClock.started(day("2026-12-25"), Limit.years(3));
        assertThat(zh(years)).last().asString().startsWith("2029年工作日历尚未载入，无法确定到期日；暂估2029-12-25");
        StatutoryClock endless = StatutoryClock.started(day("2026-12-25"), Limit.workingDays(1001));
        assertThat(zh(endless)).last().isEqualTo("2027年工作日历尚未载入，无法确定到期日");
        assertThat(StatutoryClock.started(day("2026-12-25"), Limit.workingDays(1000))
                        .reckon(CALENDAR)
                        .provisional())
                .isPresent();
        assertThat(StatutoryClock.started(day("2026-12-25"), Limit.years(7973))
                        .reckon(CALENDAR)
                        .provisional())
                .isPresent();
        assertThat(StatutoryClock.started(day("2026-12-25"), Limit.years(7974))
                        .reckon(CALENDAR)
                        .provisional())
                .isEmpty();
    }

    @Test
    @DisplayName("What an exclusion rests on is said in full: ground, article, notice and the length told")
    void grounds() {
        Exclusion bare = Exclusion.open(day("2026-09-16"), ExclusionGround.APPRAISAL, null);
        assertThat(GroundWords.zh(bare)).isEqualTo("鉴定");
        assertThat(GroundWords.en(bare)).isEqualTo("appraisal");
        Exclusion whole = new Exclusion(
                day("2026-09-16"),
                Optional.empty(),
                ExclusionGround.TENDER,
                Optional.of("第45条"),
                Optional.of("告1号"),
                OptionalInt.of(9));
        assertThat(GroundWords.zh(whole)).isEqualTo("招标（第45条），通知告1号，书面告知9天");
        assertThat(GroundWords.en(whole)).isEqualTo("tender (第45条), notice 告1号, told in writing: 9 days");
    }

    private static List<String> zh(StatutoryClock clock) {
        return clock.reckon(CALENDAR).ledger().stream().map(LedgerLine::zh).toList();
    }

    private static List<String> en(StatutoryClock clock) {
        return clock.reckon(CALENDAR).ledger().stream().map(LedgerLine::en).toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
