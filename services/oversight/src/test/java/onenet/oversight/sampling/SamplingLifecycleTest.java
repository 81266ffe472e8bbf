package onenet.oversight.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.problem.Problem;
import onenet.problem.Violation;
import onenet.testkit.WrittenDown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A plan is promised, listed, drawn and published; a check is written by one and signed by another")
class SamplingLifecycleTest {

    private static final Actor AUTHOR = Samples.officer("author", Role.CITY_SUPERVISOR, "441500");
    private static final Actor OTHER = Samples.officer("other", Role.CITY_SUPERVISOR, "441500");

    @Test
    @DisplayName(
            "every status can be reached and, unless it is an end, left; the pages in docs/reference are printed from the tables")
    void whole() throws IOException {
        WrittenDown.lifecycle("sampling-plan", "Plan of spot checks", PlanLifecycle.TABLE);
        WrittenDown.lifecycle("case-review", "Check of a drawn case", ReviewLifecycle.TABLE);
    }

    @Test
    @DisplayName("once a seed is told the plan is not given up: nobody draws until he likes the result")
    void noSecondDraw() {
        for (PlanStatus drawn : List.of(PlanStatus.CASES_DRAWN, PlanStatus.UNDER_WAY, PlanStatus.PUBLISHED)) {
            assertThat(PlanLifecycle.TABLE.find(drawn, PlanAction.ABANDON)).isEmpty();
        }
    }

    @Test
    @DisplayName("the seed is not told before the list is closed, and the list is closed once")
    void order() {
        SamplingPlan plan = Samples.plan(AUTHOR);
        assertThatThrownBy(() -> plan.casesDrawn(OTHER)).isInstanceOf(MoveNotAllowed.class);
        plan.listed(
                CaseList.of(
                        List.of(
                                Samples.ended("YA-1", "441521"),
                                Samples.ended("YA-2", "441521"),
                                Samples.ended("YA-3", "441521")),
                        Set.of(),
                        Map.of(),
                        Samples.rules(),
                        CheckKind.CASE_FILES),
                List.of());
        assertThat(plan.drawnCases()).isEmpty();
        plan.casesDrawn(OTHER);
        assertThat(plan.drawnCases()).containsExactlyInAnyOrder("YA-1", "YA-2", "YA-3");
        assertThat(plan.listedCases()).contains(3);
        assertThatThrownBy(() -> plan.abandoned("x", Samples.NOW)).isInstanceOf(MoveNotAllowed.class);
    }

    @ParameterizedTest(name = "{0} by {1}, who drafted it: {2}: {3}")
    @CsvSource({
        "CLOSE_LIST, CITY_SUPERVISOR, true,",
        "CLOSE_LIST, CITY_SUPERVISOR, false, FORBIDDEN",
        "TELL_CASES, CITY_SUPERVISOR, false,",
        "TELL_CASES, CITY_SUPERVISOR, true, FOUR_EYES",
        "TELL_INSPECTORS, CITY_SUPERVISOR, true, FOUR_EYES",
        "PUBLISH, CITY_SUPERVISOR, true,",
        "ABANDON, CITY_SUPERVISOR, false,",
        "PUBLISH, AUDITOR, false, FORBIDDEN",
        "TELL_CASES, EXAMINER, false, FORBIDDEN"
    })
    @DisplayName("who may do what with a plan, and why not")
    void planRules(PlanAction action, Role role, boolean author, String refusal) {
        Actor actor = Samples.officer("x", role, "441500");
        SamplingPlan plan = Samples.plan(author ? actor : AUTHOR);
        assertThat(PlanRules.ALL
                        .whyNot(new PlanRules.Attempt(plan, action, actor))
                        .map(SamplingLifecycleTest::code))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @ParameterizedTest(name = "{0} by {1} {2}, written by {3}, acted on the case: {4}: {5}")
    @CsvSource({
        "WRITE, EXAMINER, i1,, false,",
        "WRITE, EXAMINER, i3,, false, FORBIDDEN",
        "WRITE, DECISION_MAKER, i1,, false, FORBIDDEN",
        "WRITE, EXAMINER, i1,, true, FOUR_EYES",
        "CONFIRM, EXAMINER, i2, i1, false,",
        "CONFIRM, EXAMINER, i1, i1, false, FOUR_EYES",
        "CONFIRM_FINDING, EXAMINER, i1, i1, false, FOUR_EYES",
        "REFER_BACK, EXAMINER, i1, i1, false, FOUR_EYES",
        "REFER_BACK, EXAMINER, i2, i1, false,",
        "CONFIRM, EXAMINER, i3, i1, false, FORBIDDEN",
        "ORDER, CITY_SUPERVISOR, s, i1, false,",
        "ORDER, CITY_SUPERVISOR, s, i1, true, FOUR_EYES",
        "ORDER, CITY_SUPERVISOR, i2, i1, false, FOUR_EYES",
        "ORDER, AUDITOR, s, i1, false, FORBIDDEN"
    })
    @DisplayName("who may do what with a check, and why not")
    void reviewRules(ReviewAction action, Role role, String who, String writer, boolean tookPart, String refusal) {
        CaseReview review = Samples.review();
        if (writer != null) {
            review.written(officer(writer), List.of(), Samples.NOW);
        }
        Actor actor = Samples.officer(who.startsWith("i") ? "id-of-" + who : who, role, "441500");
        assertThat(ReviewRules.ALL
                        .whyNot(new ReviewRules.Attempt(review, action, actor, tookPart))
                        .map(SamplingLifecycleTest::code))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    @DisplayName(
            "the office that decided a case learns of its check when there is something to correct, and no other office does")
    void seen() {
        CaseReview review = Samples.review();
        Actor haifeng = Samples.officer("h", Role.DECISION_MAKER, "441521");
        Actor lufeng = Samples.officer("l", Role.DECISION_MAKER, "441581");
        assertThat(ReviewRules.sees(haifeng, review)).isFalse();
        assertThat(ReviewRules.sees(officer("i1"), review)).isTrue();
        assertThat(ReviewRules.sees(OTHER, review)).isTrue();
        review.written(officer("i1"), List.of(), Samples.NOW);
        review.confirmed(ReviewAction.CONFIRM_FINDING, officer("i2"), Samples.NOW);
        review.ordered("DB-1");
        assertThat(ReviewRules.sees(haifeng, review)).isTrue();
        assertThat(ReviewRules.sees(lufeng, review)).isFalse();
    }

    @Test
    @DisplayName("an order withdrawn leaves the finding to be ordered again; one that is closed ends the check")
    void ordersEnd() {
        CaseReview review = Samples.review();
        review.written(officer("i1"), List.of(), Samples.NOW);
        review.confirmed(ReviewAction.CONFIRM_FINDING, officer("i2"), Samples.NOW);
        review.ordered("DB-1");
        review.orderEnded(ReviewAction.REOPEN);
        assertThat(review.status()).isEqualTo(ReviewStatus.FOUND);
        review.ordered("DB-2");
        review.orderEnded(ReviewAction.SETTLE);
        assertThat(review.status()).isEqualTo(ReviewStatus.CLOSED);
        assertThat(review.orderNumber()).contains("DB-2");
    }

    @ParameterizedTest(name = "{0}: refused at {1}")
    @CsvSource({
        "whole,",
        "one left out, /answers",
        "one twice, /answers/9/question",
        "one unknown, /answers/9/question",
        "not met without words, /answers/0/words",
        "not applicable without words, /answers/0/words"
    })
    @DisplayName("a checklist is answered whole, each question once, and in words where it is not simply met")
    void checklist(String how, String pointer) {
        List<Question> asked = Samples.rules().of(CheckKind.CASE_FILES).checklist();
        List<Answer> answers = new ArrayList<>(asked.stream()
                .map(each -> new Answer(each.id(), Verdict.MET, ""))
                .toList());
        switch (how) {
            case "one left out" -> answers.remove(3);
            case "one twice" -> answers.add(answers.get(0));
            case "one unknown" -> answers.add(new Answer("WEATHER", Verdict.MET, ""));
            case "not met without words" ->
                answers.set(0, new Answer(asked.get(0).id(), Verdict.NOT_MET, " "));
            case "not applicable without words" ->
                answers.set(0, new Answer(asked.get(0).id(), Verdict.NOT_APPLICABLE, ""));
            default -> assertThat(how).isEqualTo("whole");
        }
        if (pointer == null) {
            Answer.require(answers, asked);
        } else {
            assertThatThrownBy(() -> Answer.require(answers, asked))
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.violations())
                            .extracting(Violation::pointer)
                            .containsExactly(pointer));
        }
    }

    @Test
    @DisplayName("findings are what is not met; a hint needs no order, and only what was confirmed is counted")
    void findings() {
        List<Question> asked = Samples.rules().of(CheckKind.CASE_FILES).checklist();
        List<Answer> answers = List.of(
                new Answer("REASONS", Verdict.NOT_MET, "未告知救济途径"),
                new Answer("FILE_WHOLE", Verdict.NOT_MET, "缺目录"),
                new Answer("SITE", Verdict.NOT_APPLICABLE, "无需核查"));
        List<Answer.Finding> found = Answer.findings(answers, asked);
        assertThat(found)
                .extracting(each -> each.question().severity().needsOrder())
                .containsExactly(true, false);
        CaseReview review = Samples.review();
        review.written(officer("i1"), answers, Samples.NOW);
        assertThat(FindingCount.of(List.of(review), each -> asked)).isEmpty();
        review.confirmed(ReviewAction.CONFIRM_FINDING, officer("i2"), Samples.NOW);
        assertThat(FindingCount.of(List.of(review, review), each -> asked))
                .extracting(FindingCount::office, each -> each.question().id(), FindingCount::cases)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("441521", "FILE_WHOLE", 2),
                        org.assertj.core.groups.Tuple.tuple("441521", "REASONS", 2));
    }

    private static Actor officer(String inspector) {
        return Samples.officer("id-of-" + inspector, Role.EXAMINER, "441581");
    }

    private static String code(Problem problem) {
        return problem.code().name();
    }
}
