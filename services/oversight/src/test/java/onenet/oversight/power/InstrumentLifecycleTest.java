package onenet.oversight.power;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.Problem;
import onenet.testkit.WrittenDown;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A paper about powers is drafted by one person and approved by another")
class InstrumentLifecycleTest {

    private static final Instant NOW = Instant.parse("2026-11-16T02:00:00Z");

    @Test
    @DisplayName(
            "every status can be reached and, unless it is an end, left; the page in docs/reference is printed from the table")
    void whole() throws IOException {
        WrittenDown.lifecycle("power-instrument", "Instrument about powers", InstrumentLifecycle.TABLE);
    }

    @Test
    @DisplayName("nothing is approved that was not rehearsed, and nothing approved is undone but by another paper")
    void order() {
        assertThat(InstrumentLifecycle.TABLE.find(InstrumentStatus.DRAFTED, InstrumentAction.APPROVE))
                .isEmpty();
        assertThat(InstrumentLifecycle.TABLE.terminal()).contains(InstrumentStatus.APPROVED);
    }

    @ParameterizedTest(name = "{0} by {1} of {2}, who wrote it: {3}")
    @CsvSource({
        "REHEARSE, CITY_SUPERVISOR, 441500, true,",
        "REHEARSE, CITY_SUPERVISOR, 441500, false,",
        "APPROVE, CITY_SUPERVISOR, 441500, false,",
        "APPROVE, CITY_SUPERVISOR, 441500, true, FOUR_EYES",
        "REJECT, CITY_SUPERVISOR, 441500, true, FOUR_EYES",
        "APPROVE, AUDITOR, 441500, false, FORBIDDEN",
        "APPROVE, DECISION_MAKER, 441521, false, FORBIDDEN",
        "WITHDRAW, CITY_SUPERVISOR, 441500, true,",
        "WITHDRAW, CITY_SUPERVISOR, 441500, false, FORBIDDEN"
    })
    @DisplayName("who may do what with a paper, and why not")
    void rules(InstrumentAction action, Role role, String office, boolean author, String refusal) {
        Actor actor = new Actor("x", "x", Set.of(role), Optional.empty(), Optional.of(office));
        Actor other = new Actor("y", "y", Set.of(role), Optional.empty(), Optional.of(office));
        Instrument instrument = new Instrument(
                Papers.decree("1", InstrumentKind.RECALL, new Content(List.of(), List.of(), null)),
                author ? actor : other,
                NOW);
        assertThat(InstrumentRules.ALL
                        .whyNot(new InstrumentRules.Attempt(instrument, action, actor))
                        .map(Problem::code)
                        .map(Object::toString))
                .isEqualTo(Optional.ofNullable(refusal));
    }
}
