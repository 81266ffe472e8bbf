package onenet.safetyreview.reviewcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.act.LegalReviewPolicy.LegalReviewReason;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.ExclusionGround;
import onenet.casework.clock.Limit;
import onenet.casework.clock.StatutoryClock;
import onenet.items.ItemFile.StartEvent;
import onenet.problem.Problem;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.Project.Owner;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.project.ProjectKind;
import onenet.safetyreview.project.SiteBoundary;
import onenet.safetyreview.reviewcase.CorrectionNotice.Defect;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The aggregate and its clocks, by the calendar of 2026. */
class ReviewCaseTest {

    private final WorkingCalendar calendar = WorkingCalendar.load(getClass().getClassLoader());

    private static ReviewCase condition(String received) {
        return review(ReviewKind.CONDITION, received, StartEvent.RECEIPT, Limit.workingDays(20), 0);
    }

    private static ReviewCase design(String received) {
        return review(ReviewKind.DESIGN, received, StartEvent.ACCEPTANCE, Limit.workingDays(20), 10);
    }

    private static ReviewCase review(ReviewKind kind, String received, StartEvent start, Limit limit, int more) {
        var at = day(received)
                .atTime(LocalTime.of(10, 0))
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
        ProjectContent content = new ProjectContent(
                "示例项目",
                ProjectKind.NEW,
                true,
                "441521",
                "示例路1号",
                null,
                new SiteBoundary("Polygon", List.of()),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
        Project project = new Project("XM-1", new Owner("91441521MA5000000X", "示例化工"), content, at);
        Limits limits = new Limits(Limit.workingDays(5), limit, new Limit(15, limit.unit()), start, more, "2");
        Acting acting = new Acting("441500", AuthorityMode.OWN, "441500", "第四条", "REVIEW-CITY");
        return new ReviewCase(
                "AS-1",
                new ReviewApplication(null, null, List.of()),
                new ReviewIntake(at, kind, "00012504600001", project, acting, limits, null));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private LocalDate due(ReviewCase found) {
        return found.clocks().current().orElseThrow().reckon(calendar).due().orElse(null);
    }

    private static CorrectionNotice notice(String on, String... materials) {
        return new CorrectionNotice(
                day(on),
                "o",
                day(on).plusDays(20),
                List.of(materials).stream()
                        .map(material -> new Defect(material, "A10-2", "缺"))
                        .toList());
    }

    @Test
    @DisplayName(
            "trap 1: in on 2026-02-12 and nobody speaks by 02-26: accepted from 02-12, and the days have run from 02-13")
    void silence() {
        ReviewCase found = condition("2026-02-12");
        LocalDate last = due(found);
        assertThat(found.clocks().deemedAcceptance(last, calendar)).isEmpty();
        assertThat(found.clocks().deemedAcceptance(last.plusDays(1), calendar)).contains(day("2026-02-12"));
        found.deemAccepted(day("2026-02-12"));
        assertThat(found.intake().bySilence()).isTrue();
        assertThat(found.clocks().decision().orElseThrow().statutory().start()).isEqualTo(day("2026-02-12"));
    }

    @Test
    @DisplayName("trap 2: one notice; a second is refused by its own word")
    void oneNotice() {
        ReviewCase found = condition("2026-06-01");
        found.requestCorrection(notice("2026-06-02", "safety-assessment"));
        assertThat(ReviewAction.REQUEST_CORRECTION.notAllowed(found))
                .isInstanceOfSatisfying(Problem.class, told -> assertThat(told.code())
                        .isEqualTo(ReviewProblem.CORRECTION_ALREADY_REQUESTED));
    }

    @Test
    @DisplayName(
            "trap 3: with two of three papers nothing runs; with the third the office has five days and accepts from that day")
    void partial() {
        ReviewCase found = condition("2026-06-01");
        found.requestCorrection(notice("2026-06-02", "a", "b", "c"));
        found.supplement(List.of(new SubmittedMaterial("a", "1"), new SubmittedMaterial("b", "2")), day("2026-06-03"));
        assertThat(found.status()).isEqualTo(ReviewStatus.CORRECTION_REQUESTED);
        assertThat(found.clocks().current()).isEmpty();
        assertThat(found.intake().outstanding()).containsExactly("c");
        assertThatThrownBy(() -> found.supplement(List.of(new SubmittedMaterial("z", "9")), day("2026-06-04")))
                .isInstanceOf(Problem.class);
        found.supplement(List.of(new SubmittedMaterial("c", "3")), day("2026-06-08"));
        assertThat(found.status()).isEqualTo(ReviewStatus.SUPPLEMENTED);
        assertThat(due(found)).isEqualTo(day("2026-06-15"));
        assertThat(found.clocks().acceptedAsOf(day("2026-06-09"), calendar)).isEqualTo(day("2026-06-08"));
    }

    @Test
    @DisplayName("counted from receipt, the days the owner took to put his papers right are not the office's")
    void correctionIsNotTheOffices() {
        ReviewCase quick = condition("2026-06-01");
        quick.accept(day("2026-06-02"), false);
        ReviewCase corrected = condition("2026-06-01");
        corrected.requestCorrection(notice("2026-06-02", "a"));
        corrected.supplement(List.of(new SubmittedMaterial("a", "1")), day("2026-06-12"));
        corrected.accept(day("2026-06-12"), false);
        StatutoryClock clock = corrected.clocks().decision().orElseThrow().statutory();
        assertThat(clock.exclusions()).hasSize(1);
        assertThat(due(corrected)).isAfter(due(quick));
        ReviewCase design = design("2026-06-01");
        design.requestCorrection(notice("2026-06-02", "a"));
        design.supplement(List.of(new SubmittedMaterial("a", "1")), day("2026-06-12"));
        design.accept(day("2026-06-12"), false);
        assertThat(design.clocks().decision().orElseThrow().statutory().exclusions())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "trap 10: between the notice to the owner and the last opinion the days do not count; the notice's own day does")
    void experts() {
        ReviewCase found = design("2026-09-14");
        found.accept(day("2026-09-14"), false);
        found.expertsCalled(new PanelNotice("评审告知1号", day("2026-09-21"), 20, "设计专篇"));
        assertThat(due(found)).isNull();
        assertThat(found.inquiry().running(ExclusionGround.EXPERT_REVIEW)).isPresent();
        assertThat(found.clocks().decision().orElseThrow().statutory().pausedSince())
                .contains(day("2026-09-22"));
        assertThatThrownBy(() -> found.expertsCalled(new PanelNotice("2", day("2026-09-22"), 5, "x")))
                .isInstanceOf(Problem.class);
        found.expertsDone(day("2026-10-14"));
        assertThat(due(found)).isEqualTo(day("2026-11-03"));
        assertThatThrownBy(() -> found.expertsDone(day("2026-10-15"))).isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("an opinion on the day of the notice leaves no day out")
    void sameDay() {
        ReviewCase found = design("2026-09-14");
        found.accept(day("2026-09-14"), false);
        LocalDate before = due(found);
        found.expertsCalled(new PanelNotice("1", day("2026-09-21"), 5, "x"));
        found.expertsDone(day("2026-09-21"));
        assertThat(found.inquiry().pauses()).isEmpty();
        assertThat(due(found)).isEqualTo(before);
    }

    @Test
    @DisplayName("what is to be put right stops the clock from the next day, and it goes on the day after it came")
    void rectification() {
        ReviewCase found = design("2026-06-01");
        found.accept(day("2026-06-01"), false);
        found.askRectification(new Pause(
                ExclusionGround.RECTIFICATION, day("2026-06-04"), null, "第十八条", "整改1号", null, "补充", day("2026-06-30")));
        assertThat(found.respondBy()).contains(day("2026-06-30"));
        found.rectify(List.of(new SubmittedMaterial("design-chapter", "2")), day("2026-06-10"));
        assertThat(found.respondBy()).isEmpty();
        assertThat(found.clocks().decision().orElseThrow().statutory().usedBy(day("2026-06-11"), calendar))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("trap 9: more time is added once to both clocks, and the base period stays as it was")
    void extension() {
        ReviewCase found = design("2026-06-01");
        found.accept(day("2026-06-01"), false);
        LocalDate before = due(found);
        found.extend(new LimitExtension(10, "head", day("2026-06-20"), "延长1号", "复杂"));
        assertThat(due(found)).isAfter(before);
        assertThat(found.clocks().base().orElseThrow().reckon(calendar).due()).contains(before);
        assertThat(found.limits().extendable()).isEqualTo(10);
        assertThat(condition("2026-06-01").limits().extendable()).isZero();
    }

    @Test
    @DisplayName(
            "trap 52: a major decision, and one against the examiner, waits for the agreeing opinion on its legality")
    void legality() {
        ReviewCase found = design("2026-06-01");
        found.accept(day("2026-06-01"), false);
        found.examine(new Examination(
                "e", day("2026-06-02"), false, "不符", List.of(new RefusalGround("A19-2", "x")), Set.of()));
        assertThat(found.inquiry().mayDecide(Decision.ReviewOutcome.REFUSED)).isTrue();
        assertThat(found.inquiry().mayDecide(Decision.ReviewOutcome.PASSED)).isFalse();
        found.reviewLegality(new LegalReview("l", day("2026-06-03"), false, "x"));
        assertThat(found.inquiry().mayDecide(Decision.ReviewOutcome.PASSED)).isFalse();
        found.returnToExamination();
        assertThat(found.inquiry().examination()).isEmpty();
        found.examine(
                new Examination("e", day("2026-06-04"), true, "符合", List.of(), Set.of(LegalReviewReason.COMPLEX_CASE)));
        assertThat(found.inquiry().mayDecide(Decision.ReviewOutcome.PASSED)).isFalse();
        found.reviewLegality(new LegalReview("l", day("2026-06-05"), true, "x"));
        assertThat(found.inquiry().mayDecide(Decision.ReviewOutcome.PASSED)).isTrue();
    }
}
