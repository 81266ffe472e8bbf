package onenet.safetyreview.panel;

import static onenet.safetyreview.panel.ConflictOfInterest.DECLARED_INTEREST;
import static onenet.safetyreview.panel.ConflictOfInterest.EMPLOYER_IS_ASSESSOR;
import static onenet.safetyreview.panel.ConflictOfInterest.EMPLOYER_IS_DESIGNER;
import static onenet.safetyreview.panel.ConflictOfInterest.EMPLOYER_IS_OWNER;
import static onenet.safetyreview.panel.ConflictOfInterest.NOT_IN_FORCE;
import static onenet.safetyreview.panel.ConflictOfInterest.PAST_WORK;
import static onenet.safetyreview.panel.ConflictOfInterest.RECUSED;
import static onenet.safetyreview.panel.ConflictOfInterest.SAME_HOUSEHOLD;
import static onenet.safetyreview.panel.Party.Part.ASSESSOR;
import static onenet.safetyreview.panel.Party.Part.DESIGNER;
import static onenet.safetyreview.panel.Party.Part.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import onenet.safetyreview.expert.Expert;
import onenet.safetyreview.expert.ExpertEntry.PastWork;
import onenet.safetyreview.expert.WrittenExpert;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may not be drawn, and by which rule. */
class ConflictOfInterestTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Matter MATTER = matterOn(DAY);

    private static Matter matterOn(LocalDate day) {
        return new Matter(
                List.of(
                        new Party(OWNER, "OWNER", "group-1"),
                        new Party(ASSESSOR, "ASSESSOR", "ASSESSOR"),
                        new Party(DESIGNER, "DESIGNER", "group-2")),
                day,
                3,
                Set.of("TIED"));
    }

    private static Expert employed(String employer, String household) {
        return Experts.of("E", List.of("PROCESS"), employer, household, List.of());
    }

    private static Expert worked(String uscc, LocalDate until) {
        return Experts.of("E", List.of("PROCESS"), "OTHER", "OTHER", List.of(new PastWork(uscc, "示例评价", until)));
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("tied to nobody", Experts.of("E", "PROCESS"), MATTER, null),
                Arguments.of("employed by the owner", employed("OWNER", "group-1"), MATTER, EMPLOYER_IS_OWNER),
                Arguments.of(
                        "employed by the assessor", employed("ASSESSOR", "ASSESSOR"), MATTER, EMPLOYER_IS_ASSESSOR),
                Arguments.of("employed by the designer", employed("DESIGNER", "group-2"), MATTER, EMPLOYER_IS_DESIGNER),
                Arguments.of("employed in the owner's group", employed("SISTER", "group-1"), MATTER, SAME_HOUSEHOLD),
                Arguments.of("employed in the designer's group", employed("SISTER", "group-2"), MATTER, SAME_HOUSEHOLD),
                Arguments.of(
                        "work for the owner ended three years ago today",
                        worked("OWNER", DAY.minusYears(3)),
                        MATTER,
                        PAST_WORK),
                Arguments.of(
                        "work for the owner ended three years and a day ago",
                        worked("OWNER", DAY.minusYears(3).minusDays(1)),
                        MATTER,
                        null),
                Arguments.of("works for the assessor still", worked("ASSESSOR", DAY.plusYears(1)), MATTER, PAST_WORK),
                Arguments.of("worked for somebody else yesterday", worked("OTHER-2", DAY.minusDays(1)), MATTER, null),
                Arguments.of(
                        "declared a tie to the designer",
                        WrittenExpert.tied(Experts.of("E", "PROCESS"), "DESIGNER"),
                        MATTER,
                        DECLARED_INTEREST),
                Arguments.of(
                        "declared a tie to somebody else",
                        WrittenExpert.tied(Experts.of("E", "PROCESS"), "OTHER-2"),
                        MATTER,
                        null),
                Arguments.of("known to be tied", Experts.of("TIED", "PROCESS"), MATTER, RECUSED),
                Arguments.of("retired", WrittenExpert.retired(Experts.of("E", "PROCESS")), MATTER, NOT_IN_FORCE),
                Arguments.of(
                        "on the last day of the qualification",
                        Experts.of("E", "PROCESS"),
                        matterOn(Experts.LONG),
                        null),
                Arguments.of(
                        "a day after the qualification ended",
                        Experts.of("E", "PROCESS"),
                        matterOn(Experts.LONG.plusDays(1)),
                        NOT_IN_FORCE));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("cases")
    @DisplayName("an expert tied to owner, assessor or designer is kept out, and by which rule is told")
    void conflict(String what, Expert expert, Matter matter, ConflictOfInterest expected) {
        assertThat(ConflictOfInterest.of(expert, matter).orElse(null)).as(what).isEqualTo(expected);
    }
}
