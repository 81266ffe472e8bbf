package onenet.planfiling.filingcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.Office;
import onenet.casework.authority.OfficeLevel;
import onenet.casework.calendar.CalendarYear;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.planfiling.filingcase.GapNotice.Gap;
import onenet.planfiling.law.Affiliation;
import onenet.planfiling.law.UnitClass;
import onenet.planfiling.law.UnitSize;
import onenet.problem.Problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The aggregate alone: every verb in every status, the days of the check, and what becomes of a filed plan. */
class FilingCaseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(List.of(new CalendarYear(2026, "test", "test", Set.of(), Set.of())));

    private static final Map<FilingAction, Function<FilingCase, FilingMove>> VERBS = Map.of(
            FilingAction.NOTIFY_GAPS, found -> found.notifyGaps(notice("a", "b"), MONDAY.plusDays(30), CALENDAR),
            FilingAction.FILL_GAPS, found -> found.fillGaps(List.of(new SubmittedMaterial("a", "f1")), MONDAY),
            FilingAction.FILE, found -> found.file(entry(), List.of()),
            FilingAction.DEEM_FILED, found -> found.deemFiled(entry()),
            FilingAction.WITHDRAW, FilingCase::withdraw,
            FilingAction.CLOSE, found -> found.close(new Closing(MONDAY, "示例", "x")));

    static Stream<Arguments> everyActInEveryStatus() {
        return Arrays.stream(FilingStatus.values())
                .flatMap(status -> VERBS.keySet().stream().sorted().map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyActInEveryStatus")
    @DisplayName("a verb moves the filing as the row of the table says, and without a row not at all")
    void moves(FilingStatus status, FilingAction action) {
        FilingCase found = in(status);
        FilingLifecycle.TABLE
                .find(status, action)
                .ifPresentOrElse(
                        row -> {
                            FilingMove move = VERBS.get(action).apply(found);
                            assertThat(found.status()).isEqualTo(row.to());
                            assertThat(move.event()).isEqualTo(row.event());
                            assertThat(move.action()).isEqualTo(action.name());
                            assertThat(move.standingChanged()).isFalse();
                        },
                        () -> {
                            assertThatThrownBy(() -> VERBS.get(action).apply(found))
                                    .isInstanceOf(MoveNotAllowed.class);
                            assertThat(found.status()).isEqualTo(status);
                        });
    }

    @Test
    @DisplayName(
            "with the last named material the five days begin again; what was not named is refused, and nothing is outstanding then")
    void gaps() {
        FilingCase found = in(FilingStatus.GAPS_NOTIFIED);
        assertThat(found.gaps().outstanding()).containsExactly("a", "b");
        assertThatThrownBy(() -> found.fillGaps(List.of(new SubmittedMaterial("c", "f")), MONDAY))
                .isInstanceOf(Problem.class);
        found.fillGaps(List.of(new SubmittedMaterial("a", "f1")), MONDAY.plusDays(1));
        assertThat(found.gaps().outstanding()).containsExactly("b");
        FilingMove last = found.fillGaps(List.of(new SubmittedMaterial("b", "f2")), MONDAY.plusDays(7));
        assertThat(last.action()).isEqualTo("COMPLETE_GAPS");
        assertThat(found.gaps().outstanding()).isEmpty();
        assertThat(found.fileOf("a")).contains("f1");
        assertThat(found.fileOf("c")).isEmpty();
        found.reckonDueDate(CALENDAR);
        assertThat(found.dueOn()).contains(LocalDate.of(2026, 3, 16));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @DisplayName("the office is silent from the day after its fifth working day, and only while it has to speak")
    @CsvSource({
        "SUBMITTED, 2026-03-09, ",
        "SUBMITTED, 2026-03-10, 2026-03-09",
        "GAPS_FILLED, 2026-03-10, 2026-03-09",
        "GAPS_NOTIFIED, 2026-06-01, ",
        "FILED, 2026-06-01, ",
        "WITHDRAWN, 2026-06-01, "
    })
    void silence(FilingStatus status, LocalDate today, LocalDate due) {
        assertThat(in(status).silentSince(today, CALENDAR)).isEqualTo(Optional.ofNullable(due));
    }

    @ParameterizedTest(name = "with {0} day off more: {1}")
    @DisplayName("L18: a notice given while the calendar was missing is judged once by the one that comes")
    @CsvSource({"0, 2026-03-09", "1, "})
    void judgedAgain(int daysOff, LocalDate filedAfter) {
        FilingCase found = in(FilingStatus.SUBMITTED);
        GapNotice sixth =
                new GapNotice(LocalDate.of(2026, 3, 10), "示例", notice("a").gaps());
        WorkingCalendar none = WorkingCalendar.of(List.of(new CalendarYear(2025, "test", "test", Set.of(), Set.of())));
        found.notifyGaps(sixth, MONDAY.plusDays(30), none);
        assertThat(found.judgeNotice(none)).isEmpty();
        Set<LocalDate> off = daysOff == 0 ? Set.of() : Set.of(LocalDate.of(2026, 3, 6));
        WorkingCalendar come = WorkingCalendar.of(List.of(new CalendarYear(2026, "test", "test", off, Set.of())));
        assertThat(found.judgeNotice(come)).isEqualTo(Optional.ofNullable(filedAfter));
        assertThat(found.judgeNotice(come)).isEmpty();
    }

    @ParameterizedTest(name = "to be filed by {0}: {1}")
    @DisplayName("a filing after its last day is late, and one whose last day cannot be known is not")
    @CsvSource({"2026-03-01, true", "2026-03-02, false", ", false"})
    void late(LocalDate fileBy, boolean late) {
        assertThat(filed(fileBy).late()).isEqualTo(late);
    }

    @Test
    @DisplayName("who was told of something is told once, and again of something else")
    void told() {
        FilingCase found = in(FilingStatus.SUBMITTED);
        assertThat(found.tell(told -> told.ofCheck(MONDAY))).isTrue();
        assertThat(found.tell(told -> told.ofCheck(MONDAY))).isFalse();
        assertThat(found.tell(told -> told.ofDrill("2026H1"))).isTrue();
        assertThat(found.tell(told -> told.ofCheck(MONDAY.plusDays(1)))).isTrue();
    }

    @Test
    @DisplayName(
            "only a filed plan has a life; a move that changes how it stands says so, and a version kept is the plan from then on")
    void standing() {
        assertThatThrownBy(() -> in(FilingStatus.SUBMITTED).happen(StandingAction.REPORT_DRILL, MONDAY, "演练"))
                .isInstanceOf(Problem.class);
        FilingCase found = in(FilingStatus.FILED);
        assertThat(found.registration().standing()).contains(Standing.IN_FORCE);
        assertThat(found.happen(StandingAction.REPORT_DRILL, MONDAY, "演练").standingChanged())
                .isFalse();
        assertThat(found.registration().standingReason()).isEmpty();
        FilingMove missed = found.happen(StandingAction.MISS_EVALUATION, MONDAY.plusDays(9), "逾期");
        assertThat(missed.standingChanged()).isTrue();
        assertThat(missed.before()).contains(Standing.IN_FORCE);
        assertThat(found.registration().standingSince()).contains(MONDAY.plusDays(9));
        assertThat(found.registration().standingReason()).contains("逾期");
        found.archive("2.0", null, MONDAY.plusDays(10));
        assertThat(found.filing().plan().version()).isEqualTo("2.0");
        assertThat(found.filing().plan().text()).isEqualTo("正文");
        found.happen(StandingAction.CANCEL, MONDAY.plusDays(11), "停产");
        assertThatThrownBy(() -> found.happen(StandingAction.REPORT_DRILL, MONDAY, "演练"))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    @DisplayName(
            "the register keeps who filed it and whether by silence, its receipt once, and the next evaluation three years on")
    void register() {
        FilingCase bySilence = in(FilingStatus.SUBMITTED);
        bySilence.deemFiled(entry());
        assertThat(bySilence.registration().deemed()).isTrue();
        Registration entry = in(FilingStatus.FILED).registration();
        assertThat(entry.deemed()).isFalse();
        assertThat(entry.number()).contains("441521-2026-0001");
        Receipt receipt = new Receipt("id", "https://example.invalid/v/1");
        assertThat(entry.receive(receipt)).isTrue();
        assertThat(entry.receive(receipt)).isFalse();
        entry.evaluated(MONDAY);
        assertThat(entry.evaluationDueOn()).contains(MONDAY.plusYears(3));
    }

    private static FilingCase in(FilingStatus status) {
        FilingCase found = filed(MONDAY.plusDays(28));
        switch (status) {
            case SUBMITTED -> {}
            case GAPS_NOTIFIED -> found.notifyGaps(notice("a", "b"), MONDAY.plusDays(30), CALENDAR);
            case GAPS_FILLED -> {
                found.notifyGaps(notice("a"), MONDAY.plusDays(30), CALENDAR);
                found.fillGaps(List.of(new SubmittedMaterial("a", "f1")), MONDAY);
            }
            case FILED -> found.file(entry(), List.of());
            case WITHDRAWN -> found.withdraw();
            case CLOSED -> {
                found.notifyGaps(notice("a"), MONDAY, CALENDAR);
                found.close(new Closing(MONDAY.plusDays(1), "示例", "逾期未补充"));
            }
        }
        assertThat(found.status()).isEqualTo(status);
        return found;
    }

    private static FilingCase filed(LocalDate fileBy) {
        Filing filing = new Filing(
                new Filing.Unit(
                        "91441521MA4XAB1211",
                        "海丰县示例化工有限公司",
                        "示例甲",
                        "示例路1号",
                        "示例丙",
                        "0660-0000000",
                        "化工",
                        20,
                        UnitClass.HAZCHEM_TRADE_WITH_STORAGE,
                        UnitSize.BELOW_MEDIUM,
                        Affiliation.COUNTY_UNIT,
                        "441521",
                        null,
                        null),
                new Filing.Plan("示例预案", "1.0", List.of(), MONDAY, List.of(), List.of(), List.of(), "正文"),
                List.of(),
                null);
        Office office = new Office("441521", "海丰县应急管理局", "11441521DEM000030G", "441521", OfficeLevel.COUNTY);
        ActingOffice acting = new ActingOffice(office, AuthorityMode.OWN, office, "示例", "g");
        return new FilingCase(
                "YA-441521-2026-000001-7",
                filing,
                new FilingIntake(
                        Instant.parse("2026-03-02T02:00:00Z"),
                        "44015000700001",
                        acting,
                        fileBy,
                        Limit.workingDays(5),
                        null,
                        null));
    }

    private static GapNotice notice(String... materials) {
        return new GapNotice(
                MONDAY,
                "示例",
                Arrays.stream(materials)
                        .map(material -> new Gap(material, "B27-1", null, "缺少"))
                        .toList());
    }

    private static Registration.Entry entry() {
        return new Registration.Entry("441521-2026-0001", MONDAY, "id-of-intake", MONDAY.plusYears(3), MONDAY);
    }
}
