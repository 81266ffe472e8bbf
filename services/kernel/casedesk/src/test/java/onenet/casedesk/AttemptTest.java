package onenet.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Four eyes and recusal: the parts of one person in one case. */
class AttemptTest {

    @ParameterizedTest(name = "{0}, took {1}, tied {2}, at the window {3}: {4}")
    @DisplayName(
            "a part is refused to who took one it must not meet, or has a tie; what is written down at the window is a part whatever the act")
    @CsvSource({
        "CHECK, , false, false, ",
        "CHECK, WRITING, false, false, FOUR_EYES",
        "CHECK, LOOKING_ON, false, false, ",
        "CHECK, CHECKING, false, false, ",
        "CHECK, , true, false, RECUSED",
        "CHECK, WRITING, true, false, RECUSED",
        "TAKE_BACK, WRITING, true, false, ",
        "TAKE_BACK, , false, true, ",
        "TAKE_BACK, CHECKING, false, true, FOUR_EYES",
        "TAKE_BACK, , true, true, RECUSED"
    })
    void soiledHands(APaper.Step step, String took, boolean tied, boolean atCounter, String verdict) {
        Set<String> taken =
                took == null ? Set.of() : Arrays.stream(took.split(" ")).collect(Collectors.toSet());
        Actor actor = new Actor(
                "id",
                "name",
                Set.of(Role.APPLICANT),
                atCounter ? Optional.of("91A") : Optional.empty(),
                Optional.of("441521"));
        Attempt<APaper, APaper.Step> attempt = new Attempt<>(
                new APaper("91A", "441521"),
                step,
                actor,
                APaper.Part.WRITING,
                new Hands(taken, tied),
                LocalDate.EPOCH,
                null);
        assertThat(attempt.soiledHands().map(problem -> problem.code().name())).isEqualTo(Optional.ofNullable(verdict));
    }
}
