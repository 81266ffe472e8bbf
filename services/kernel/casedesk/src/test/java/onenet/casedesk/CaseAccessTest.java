package onenet.casedesk;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.Problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see a case of 91A at office 441521, and who may act on it. */
class CaseAccessTest {

    private static final APaper CASE = new APaper("91A", "441521");

    @ParameterizedTest(name = "{0}, enterprise {1}, office {2}: {3}")
    @DisplayName(
            "its holder, its office and the city's supervision see a case; a stranger, another office and who only stands at the window do not")
    @CsvSource({
        "applicant, 91A, , true",
        "applicant, 91B, , false",
        "'', 91A, , false",
        "applicant, 91A, 441581, false",
        "applicant, 91A, 441521, true",
        "intake-officer, , 441521, true",
        "intake-officer, , 441581, false",
        "decision-maker, , 441500, false",
        "city-supervisor, , 441500, true",
        "auditor, , 441500, true",
        "city-supervisor, , , false"
    })
    void sees(String roles, String enterprise, String office, boolean sees) {
        assertThat(CaseAccess.maySee(actor(roles, enterprise, office), CASE)).isEqualTo(sees);
    }

    @ParameterizedTest(name = "{3} by {0}, enterprise {1}, office {2}: {4}")
    @DisplayName(
            "a step is for who has the role of its row and stands in the right place; who never has it is not told how the case stands")
    @CsvSource({
        "intake-officer, , 441521, CHECK, ",
        "intake-officer, , 441581, CHECK, OUTSIDE_JURISDICTION",
        "examiner, , 441521, CHECK, FORBIDDEN",
        "applicant, 91A, , CHECK, FORBIDDEN",
        "applicant, 91A, , TAKE_BACK, ",
        "applicant, 91B, , TAKE_BACK, OUTSIDE_JURISDICTION",
        "applicant, 91A, 441521, TAKE_BACK, ",
        "applicant, 91A, 441581, TAKE_BACK, OUTSIDE_JURISDICTION",
        "intake-officer, , 441521, LATER, ",
        "intake-officer, , 441581, LATER, OUTSIDE_JURISDICTION",
        "applicant, 91A, , LATER, FORBIDDEN",
        "intake-officer, , 441521, OF_THE_CLOCK, FORBIDDEN"
    })
    void acts(String roles, String enterprise, String office, APaper.Step step, String verdict) {
        Attempt<APaper, APaper.Step> attempt = new Attempt<>(
                CASE, step, actor(roles, enterprise, office), APaper.Part.WRITING, Hands.CLEAN, LocalDate.EPOCH, null);
        assertThat(CaseAccess.whyNot(attempt).map(Problem::code).map(code -> code.name()))
                .isEqualTo(Optional.ofNullable(verdict));
    }

    private static Actor actor(String roles, String enterprise, String office) {
        Set<Role> held = Arrays.stream(Role.values())
                .filter(role -> role.code().equals(roles))
                .collect(Collectors.toSet());
        return new Actor("id", "name", held, Optional.ofNullable(enterprise), Optional.ofNullable(office));
    }
}
