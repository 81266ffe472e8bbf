package onenet.safetyreview.panel;

import static onenet.safetyreview.panel.Judgement.FAIL;
import static onenet.safetyreview.panel.Judgement.PASS;
import static onenet.safetyreview.panel.Judgement.REVISE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.draw.Candidate;
import onenet.draw.ClosedList;
import onenet.draw.Excluded;
import onenet.draw.Seed;
import onenet.draw.Wanted;
import onenet.problem.Problem;
import onenet.safetyreview.expert.PanelRules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelTest {

    private static final PanelRules.Version RULES =
            PanelRules.load(PanelTest.class.getClassLoader()).on(LocalDate.of(2026, 11, 2));
    private static final WorkingCalendar CALENDAR = WorkingCalendar.load(PanelTest.class.getClassLoader());
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private static Panel promised() {
        return new Panel("SR-441502-20261102-0001", 0, new Seed("a7".repeat(32)));
    }

    private static ClosedList list(int seats) {
        List<Candidate> people = IntStream.range(0, 12)
                .mapToObj(each -> new Candidate("E" + each, "h" + each, List.of("PROCESS")))
                .toList();
        return new ClosedList(
                people, List.of(new Excluded("X", "EMPLOYER_IS_OWNER")), List.of(new Wanted("PROCESS", seats)));
    }

    private static Panel drawn() {
        Panel panel = promised();
        panel.close(list(5), RULES);
        panel.tell();
        return panel;
    }

    private static PanelDay on(LocalDate day) {
        return PanelDay.of(day, RULES, CALENDAR);
    }

    private static Panel sitting() {
        Panel panel = drawn();
        panel.convene("汕专告〔2026〕1号", 20, on(MONDAY));
        panel.seated().map(Member::code).toList().forEach(code -> panel.signIn(code, MONDAY));
        return panel;
    }

    private static List<String> codes(Panel panel) {
        return panel.seated().map(Member::code).toList();
    }

    private static Member.Opinion says(Judgement judgement, LocalDate day) {
        return new Member.Opinion(judgement, "示例意见", day);
    }

    private static Panel heard(Judgement... judgements) {
        Panel panel = sitting();
        List<String> codes = codes(panel);
        for (int each = 0; each < judgements.length; each++) {
            boolean last = panel.give(codes.get(each), says(judgements[each], MONDAY.plusDays(1)));
            assertThat(last).isEqualTo(each == judgements.length - 1);
        }
        return panel;
    }

    private static void refused(PanelProblem code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }

    @ParameterizedTest(name = "{0} seats: {1}")
    @CsvSource({"1,false", "3,false", "4,false", "5,true", "6,false", "7,true"})
    @DisplayName("a panel has five seats or more, and never an even number of them")
    void quorum(int seats, boolean sits) {
        Panel panel = promised();
        if (sits) {
            panel.close(list(seats), RULES);
            assertThat(panel.status()).isEqualTo(PanelStatus.LIST_CLOSED);
        } else {
            refused(PanelProblem.PANEL_WITHOUT_QUORUM, () -> panel.close(list(seats), RULES));
            assertThat(panel.status()).isEqualTo(PanelStatus.PROMISED);
        }
    }

    @Test
    @DisplayName("a seed told before the list is closed, or told twice, changes nothing")
    void seed() {
        Panel panel = promised();
        refused(PanelProblem.LIST_NOT_FIXED, panel::tell);
        panel.close(list(5), RULES);
        panel.tell();
        List<String> seated = codes(panel);
        refused(PanelProblem.SEED_PUBLISHED_TWICE, panel::tell);
        assertThat(codes(panel)).isEqualTo(seated).hasSize(5);
        assertThat(panel.drawing().seed()).isEqualTo("a7".repeat(32));
    }

    @Test
    @DisplayName(
            "who cannot come is replaced by the next drawn, with the reason; who gave his opinion is not replaced any more")
    void replaced() {
        Panel panel = sitting();
        String left = codes(panel).get(2);
        String spoke = codes(panel).get(0);
        panel.give(spoke, says(PASS, MONDAY));
        panel.replace(left, "示例：因病不能参加", on(MONDAY.plusDays(7)));
        assertThat(codes(panel)).hasSize(5).doesNotContain(left);
        assertThat(panel.members()).hasSize(6);
        assertThat(panel.members().get(2).leftBecause()).isEqualTo("示例：因病不能参加");
        assertThat(panel.notice().orElseThrow().opinionsBy()).isEqualTo(LocalDate.of(2026, 11, 23));
        refused(PanelProblem.OPINION_GIVEN, () -> panel.replace(spoke, "示例", on(MONDAY)));
        refused(PanelProblem.NOT_SEATED, () -> panel.replace(left, "示例", on(MONDAY)));
        refused(PanelProblem.NOT_SEATED, () -> panel.signIn(left, MONDAY));
    }

    @Test
    @DisplayName(
            "an opinion needs a signature of presence, is given once, and not after its term; the last one ends the experts' time")
    void opinions() {
        Panel panel = drawn();
        String first = codes(panel).get(0);
        assertThatThrownBy(() -> panel.give(first, says(PASS, MONDAY))).isInstanceOf(MoveNotAllowed.class);
        assertThat(panel.asks(first)).isFalse();
        panel.convene("汕专告〔2026〕1号", 20, on(MONDAY));
        assertThat(panel.asks(first)).isTrue();
        assertThat(panel.asks("X")).isFalse();
        refused(PanelProblem.NOT_SIGNED_IN, () -> panel.give(first, says(PASS, MONDAY)));
        panel.signIn(first, MONDAY);
        panel.signIn(first, MONDAY.plusDays(1));
        refused(PanelProblem.OPINION_TOO_LATE, () -> panel.give(first, says(PASS, LocalDate.of(2026, 11, 17))));
        assertThat(panel.give(first, says(PASS, LocalDate.of(2026, 11, 16)))).isFalse();
        refused(PanelProblem.OPINION_GIVEN, () -> panel.give(first, says(FAIL, MONDAY)));
        assertThat(panel.opinions()).isEqualTo(1);
        assertThat(panel.remind(MONDAY.plusDays(3))).hasSize(4).doesNotContain(first);
        assertThat(panel.members().get(0).signedInOn()).isEqualTo(MONDAY);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} → {5}, {6} think otherwise")
    @CsvSource({
        "PASS,PASS,PASS,PASS,PASS,PASS,0",
        "PASS,PASS,PASS,FAIL,FAIL,PASS,2",
        "PASS,PASS,FAIL,FAIL,FAIL,FAIL,2",
        "PASS,PASS,REVISE,FAIL,FAIL,REVISE,4",
        "REVISE,REVISE,REVISE,PASS,FAIL,REVISE,2",
        "PASS,PASS,REVISE,REVISE,FAIL,REVISE,3"
    })
    @DisplayName("the panel thinks what its member in the middle thinks; whoever thinks otherwise is named")
    void together(Judgement a, Judgement b, Judgement c, Judgement d, Judgement e, Judgement all, int dissenting) {
        Panel panel = heard(a, b, c, d, e);
        assertThat(panel.status()).isEqualTo(PanelStatus.HEARD);
        panel.conclude("示例专家组意见", List.of(), MONDAY.plusDays(2));
        PanelOpinion opinion = panel.opinion().orElseThrow();
        assertThat(opinion.judgement()).isEqualTo(all);
        assertThat(opinion.dissenting()).hasSize(dissenting);
        assertThat(panel.status()).isEqualTo(PanelStatus.CONCLUDED);
        assertThat(codes(panel)).noneMatch(panel::asks);
    }

    @Test
    @DisplayName("revisions are answered point by point, and then the panel has spoken")
    void revisions() {
        Panel panel = heard(REVISE, REVISE, REVISE, PASS, PASS);
        panel.conclude("示例专家组意见", List.of("补充示例罐区间距", "更正示例工艺描述"), MONDAY.plusDays(2));
        assertThat(panel.status()).isEqualTo(PanelStatus.REVISING);
        refused(PanelProblem.REVISIONS_NOT_ANSWERED, () -> panel.answer(List.of("已补充")));
        refused(PanelProblem.REVISIONS_NOT_ANSWERED, () -> panel.answer(List.of("已补充", " ")));
        assertThat(panel.status()).isEqualTo(PanelStatus.REVISING);
        panel.answer(List.of("已补充", "已更正"));
        assertThat(panel.status()).isEqualTo(PanelStatus.CONCLUDED);
        assertThat(panel.opinion().orElseThrow().revisions()).contains(new PanelOpinion.Revision("更正示例工艺描述", "已更正"));
    }

    @Test
    @DisplayName("without those who let their term pass, the others make a panel only when they are enough and odd")
    void hearingClosed() {
        Panel seven = promised();
        seven.close(list(7), RULES);
        seven.tell();
        seven.convene("汕专告〔2026〕1号", 20, on(MONDAY));
        codes(seven).forEach(code -> seven.signIn(code, MONDAY));
        codes(seven).subList(0, 4).forEach(code -> seven.give(code, says(PASS, MONDAY)));
        refused(PanelProblem.OPINIONS_TERM_RUNNING, () -> seven.closeHearing(LocalDate.of(2026, 11, 16), RULES));
        refused(PanelProblem.PANEL_WITHOUT_QUORUM, () -> seven.closeHearing(LocalDate.of(2026, 11, 17), RULES));
        seven.give(codes(seven).get(4), says(PASS, LocalDate.of(2026, 11, 16)));
        seven.closeHearing(LocalDate.of(2026, 11, 17), RULES);
        assertThat(seven.status()).isEqualTo(PanelStatus.HEARD);
        assertThat(codes(seven)).hasSize(5);
        seven.conclude("示例", List.of(), LocalDate.of(2026, 11, 18));
        assertThat(seven.opinion().orElseThrow().judgement()).isEqualTo(PASS);
    }

    @Test
    @DisplayName("a panel given up has no seed to tell, and the next one of the case another name")
    void abandoned() {
        Panel panel = promised();
        panel.close(list(5), RULES);
        panel.abandon("示例：项目撤回", "examiner", MONDAY);
        assertThat(panel.status()).isEqualTo(PanelStatus.ABANDONED);
        assertThat(panel.drawing().seed()).isNull();
        assertThat(new Panel(panel.caseNumber(), 1, new Seed("a7".repeat(32)))
                        .drawing()
                        .promise())
                .isNotEqualTo(panel.drawing().promise());
    }

    @Test
    @DisplayName(
            "once its seed is told a panel is given up by two: one proposes, another approves; turned down, it goes on")
    void givenUp() {
        Panel panel = drawn();
        assertThatThrownBy(() -> panel.abandon("示例", "examiner", MONDAY)).isInstanceOf(MoveNotAllowed.class);
        refused(PanelProblem.GIVING_UP_NOT_PROPOSED, () -> panel.decideGivingUp(true, "head", MONDAY));
        panel.proposeGivingUp("NOBODY_LEFT", "示例", "examiner", MONDAY);
        refused(PanelProblem.GIVEN_UP_BY_ONE, () -> panel.decideGivingUp(true, "examiner", MONDAY));
        panel.decideGivingUp(false, "head", MONDAY);
        assertThat(panel.status()).isEqualTo(PanelStatus.DRAWN);
        refused(PanelProblem.GIVING_UP_NOT_PROPOSED, () -> panel.decideGivingUp(true, "head", MONDAY));
        panel.proposeGivingUp("NOBODY_LEFT", "示例", "examiner", MONDAY);
        assertThat(panel.isOpen()).isTrue();
        panel.decideGivingUp(true, "head", MONDAY.plusDays(1));
        assertThat(panel.isOpen()).isFalse();
        assertThat(panel.givingUp().orElseThrow().givenUpOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(new Panel(panel.caseNumber(), 1, new Seed("a7".repeat(32))).replaces())
                .contains(panel.name());
    }

    @Test
    @DisplayName("what the panel asked is waited for until the applicant's term has passed, and not longer")
    void unanswered() {
        Panel panel = drawn();
        panel.convene("汕专告〔2026〕1号", 20, on(MONDAY));
        codes(panel).forEach(code -> panel.signIn(code, MONDAY));
        codes(panel).forEach(code -> panel.give(code, says(PASS, MONDAY)));
        panel.conclude("示例", List.of("补充示例间距"), MONDAY);
        refused(PanelProblem.REVISIONS_TERM_RUNNING, () -> panel.endRevisions(MONDAY, MONDAY));
        panel.endRevisions(MONDAY.plusDays(1), MONDAY);
        assertThat(panel.status()).isEqualTo(PanelStatus.CONCLUDED);
        assertThat(panel.opinion().orElseThrow().revisions().get(0).answer()).isNull();
    }

    private static PanelObjection against(String code) {
        return PanelObjection.raised(code, "PAST_WORK", "示例", MONDAY);
    }

    @ParameterizedTest(name = "concluded: {0}")
    @CsvSource({"true", "false"})
    @DisplayName(
            "an objection that holds has the next drawn, the opinion falls away and the panel sits again; until it is decided the panel is open")
    void objectionHolds(boolean concluded) {
        Panel panel = heard(REVISE, PASS, PASS, PASS, PASS);
        panel.conclude("示例", concluded ? List.of() : List.of("补充示例间距"), MONDAY);
        String tied = codes(panel).get(0);
        List<String> others = codes(panel).subList(1, 5);
        panel.object(against(tied));
        assertThat(panel.isOpen()).isTrue();
        panel.decideObjection(tied, true, "属实", "head", on(MONDAY.plusDays(7)));
        assertThat(panel.status()).isEqualTo(PanelStatus.SITTING);
        assertThat(panel.opinion()).isEmpty();
        assertThat(codes(panel)).hasSize(5).containsAll(others).doesNotContain(tied);
        assertThat(panel.missing()).containsExactly(codes(panel).get(4));
        assertThat(panel.notice().orElseThrow().opinionsBy()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(panel.members().get(0).opinion())
                .as("what he thought stays on record")
                .isNotNull();
    }

    @Test
    @DisplayName(
            "an objection that does not hold changes nobody's seat; said once about one member, decided once, about who sits")
    void objectionDismissed() {
        Panel panel = heard(REVISE, PASS, PASS, PASS, PASS);
        panel.conclude("示例", List.of("补充示例间距"), MONDAY);
        List<String> before = codes(panel);
        refused(PanelProblem.NOT_SEATED, () -> panel.object(against("X")));
        refused(
                PanelProblem.OBJECTION_NOT_OPEN,
                () -> panel.decideObjection(before.get(0), false, "x", "head", on(MONDAY)));
        panel.object(against(before.get(0)));
        refused(PanelProblem.OBJECTION_MADE, () -> panel.object(against(before.get(0))));
        refused(PanelProblem.OBJECTION_OPEN, () -> panel.answer(List.of("已补充")));
        refused(PanelProblem.OBJECTION_OPEN, () -> panel.endRevisions(MONDAY.plusDays(1), MONDAY));
        panel.decideObjection(before.get(0), false, "不属实", "head", on(MONDAY));
        refused(
                PanelProblem.OBJECTION_NOT_OPEN,
                () -> panel.decideObjection(before.get(0), true, "x", "head", on(MONDAY)));
        assertThat(codes(panel)).isEqualTo(before);
        assertThat(panel.status()).isEqualTo(PanelStatus.REVISING);
        panel.answer(List.of("已补充"));
        assertThat(panel.isOpen()).isFalse();
    }

    @Test
    @DisplayName("every status of a panel can be reached and left")
    void lifecycle() {
        assertThat(PanelLifecycle.TABLE.unreachable()).isEmpty();
        assertThat(PanelLifecycle.TABLE.deadEnds()).isEmpty();
    }
}
