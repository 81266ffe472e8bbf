package onenet.safetyreview.expert;

import static onenet.safetyreview.expert.EntryStatus.APPROVED;
import static onenet.safetyreview.expert.EntryStatus.CONFIRMED;
import static onenet.safetyreview.expert.EntryStatus.ENTERED;
import static onenet.safetyreview.expert.EntryStatus.RETIRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.casework.lifecycle.MoveNotAllowed;
import onenet.problem.Problem;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpertTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final PanelRules RULES = PanelRules.load(ExpertTest.class.getClassLoader());

    private static ExpertEntry entry(List<String> fields, LocalDate qualified, LocalDate appointed) {
        return new ExpertEntry(
                "示例专家",
                new ExpertEntry.Employer("91441500MA4UEXAM01", "示例单位", "91441500MA4UEXAM01"),
                fields,
                new ExpertEntry.Qualification("高级工程师", "GG-1", qualified),
                appointed,
                List.of());
    }

    private static ExpertEntry good() {
        return entry(List.of("PROCESS"), TODAY, TODAY.plusYears(1));
    }

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of(good(), null),
                Arguments.of(entry(List.of(), TODAY, TODAY), ExpertProblem.EXPERT_WITHOUT_FIELD),
                Arguments.of(entry(List.of("PROCESS", "WEATHER"), TODAY, TODAY), ExpertProblem.FIELD_UNKNOWN),
                Arguments.of(entry(List.of("FIRE"), TODAY.minusDays(1), TODAY), ExpertProblem.QUALIFICATION_ENDED),
                Arguments.of(entry(List.of("FIRE"), TODAY, TODAY.minusDays(1)), ExpertProblem.QUALIFICATION_ENDED));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("entries")
    @DisplayName("an expert has a known field, and a qualification and an appointment that last")
    void entered(ExpertEntry entry, ExpertProblem expected) {
        assertThat(entry.fault(RULES, TODAY)
                        .map(fault -> ((Problem) fault).code())
                        .orElse(null))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("what one officer wrote another approves, and the expert confirms; before that nobody is drawn")
    void fourEyes() {
        Expert expert = new Expert("E1", good(), WrittenExpert.officer("writer"));
        assertThat(expert.inForce(TODAY)).isFalse();
        assertThatThrownBy(expert::confirm).isInstanceOf(MoveNotAllowed.class);
        assertThatThrownBy(() -> expert.approve(WrittenExpert.officer("writer")))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo(ExpertProblem.ENTRY_APPROVED_BY_ITS_WRITER));
        expert.approve(WrittenExpert.officer("approver"));
        assertThat(expert.status()).isEqualTo(APPROVED);
        assertThat(expert.inForce(TODAY)).isFalse();
        expert.confirm();
        assertThat(expert.inForce(TODAY)).isTrue();
        assertThat(expert.inForce(TODAY.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("what is amended is approved and confirmed anew, by another than who amended it; declared ties stay")
    void amended() {
        Expert expert = WrittenExpert.confirmed("E1", good());
        expert.declare(new Interest("U", "示例", TODAY));
        expert.declare(new Interest("U", "示例再次", TODAY));
        assertThat(expert.interests()).hasSize(1);
        assertThat(expert.status()).isEqualTo(CONFIRMED);
        expert.amend(good(), WrittenExpert.officer("approver"));
        assertThat(expert.status()).isEqualTo(ENTERED);
        assertThatThrownBy(() -> expert.approve(WrittenExpert.officer("approver")))
                .isInstanceOf(Problem.class);
        expert.approve(WrittenExpert.officer("writer"));
        assertThat(expert.interests()).hasSize(1);
        expert.retire();
        assertThat(expert.status()).isEqualTo(RETIRED);
        assertThatThrownBy(() -> expert.amend(good(), WrittenExpert.officer("x")))
                .isInstanceOf(MoveNotAllowed.class);
    }

    @Test
    @DisplayName("every status of an entry can be reached and left")
    void lifecycle() {
        assertThat(EntryLifecycle.TABLE.unreachable()).isEmpty();
        assertThat(EntryLifecycle.TABLE.deadEnds()).isEmpty();
    }
}
