package onenet.casework.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import onenet.casework.actor.Role;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LifecycleTableTest {

    private enum Stage {
        RECEIVED,
        ACCEPTED,
        GRANTED,
        LAPSED,
        LOST
    }

    private enum Act {
        ACCEPT,
        GRANT,
        LAPSE,
        FIND
    }

    private static final Lifecycle<Stage, Act> TABLE = start().row(
                    Stage.RECEIVED, Act.ACCEPT, Role.INTAKE_OFFICER, Stage.ACCEPTED, "demo.accepted.v1")
            .row(Stage.ACCEPTED, Act.GRANT, Role.DECISION_MAKER, Stage.GRANTED, "demo.granted.v1")
            .automatic(Stage.ACCEPTED, Act.LAPSE, Stage.LAPSED, "")
            .build();

    @Test
    @DisplayName("An act has the one row of its status; without a row it is refused, saying what would be possible")
    void oneRow() {
        assertThat(TABLE.move(Stage.RECEIVED, Act.ACCEPT))
                .isEqualTo(new Move<>(
                        Stage.RECEIVED,
                        Act.ACCEPT,
                        Optional.of(Role.INTAKE_OFFICER),
                        Stage.ACCEPTED,
                        "demo.accepted.v1"));
        assertThat(TABLE.find(Stage.RECEIVED, Act.GRANT)).isEmpty();
        MoveNotAllowed refused =
                catchThrowableOfType(MoveNotAllowed.class, () -> TABLE.move(Stage.ACCEPTED, Act.ACCEPT));
        assertThat(refused.status()).isEqualTo("ACCEPTED");
        assertThat(refused.action()).isEqualTo("ACCEPT");
        assertThat(refused).hasMessage("ACCEPT is not possible in status ACCEPTED; possible: [GRANT, LAPSE]");
    }

    @Test
    @DisplayName("Offered is what the person's parts allow; the clock's moves are offered to nobody")
    void offered() {
        assertThat(TABLE.allowedActions(Stage.ACCEPTED, Set.of(Role.DECISION_MAKER, Role.EXAMINER)))
                .containsExactly(Act.GRANT);
        assertThat(TABLE.allowedActions(Stage.ACCEPTED, Set.of(Role.INTAKE_OFFICER)))
                .isEmpty();
        assertThat(TABLE.allowedActions(Stage.RECEIVED, Set.of(Role.INTAKE_OFFICER)))
                .containsExactly(Act.ACCEPT);
        assertThat(TABLE.roles(Act.GRANT)).containsExactly(Role.DECISION_MAKER);
        assertThat(TABLE.roles(Act.LAPSE)).isEmpty();
    }

    @Test
    @DisplayName("The table says where it begins and ends, which status nobody reaches and which nobody leaves")
    void sound() {
        assertThat(TABLE.initial()).isEqualTo(Stage.RECEIVED);
        assertThat(TABLE.terminal()).containsExactlyInAnyOrder(Stage.GRANTED, Stage.LAPSED);
        assertThat(TABLE.moves()).hasSize(3);
        assertThat(TABLE.unreachable()).containsExactly(Stage.LOST);
        assertThat(TABLE.deadEnds()).containsExactly(Stage.LOST);
        Lifecycle<Stage, Act> stuck = start().row(Stage.RECEIVED, Act.FIND, Role.AUDITOR, Stage.LOST, "")
                .automatic(Stage.GRANTED, Act.LAPSE, Stage.LAPSED, "")
                .build();
        assertThat(stuck.unreachable()).containsExactly(Stage.ACCEPTED, Stage.GRANTED, Stage.LAPSED);
        assertThat(stuck.deadEnds()).containsExactly(Stage.ACCEPTED, Stage.LOST);
    }

    @Test
    @DisplayName("Two rows for one act in one status would leave the case to chance")
    void noSecondRow() {
        Lifecycle.Builder<Stage, Act> builder =
                start().row(Stage.RECEIVED, Act.ACCEPT, Role.INTAKE_OFFICER, Stage.ACCEPTED, "");
        assertThatThrownBy(() -> builder.automatic(Stage.RECEIVED, Act.ACCEPT, Stage.LAPSED, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two rows for RECEIVED · ACCEPT");
        assertThat(builder.row(Stage.ACCEPTED, Act.ACCEPT, Role.EXAMINER, Stage.ACCEPTED, "")
                        .build()
                        .moves())
                .hasSize(2);
    }

    @Test
    @DisplayName("The printed page holds every row, who makes it, and a picture with its beginning and ends")
    void printed() {
        assertThat(LifecyclePage.print("Demo", TABLE)).isEqualToNormalizingNewlines("""
                # Demo

                Generated from the lifecycle table in the code; do not edit.

                | from | action | who | to | event |
                | --- | --- | --- | --- | --- |
                | RECEIVED | ACCEPT | intake-officer | ACCEPTED | `demo.accepted.v1` |
                | ACCEPTED | GRANT | decision-maker | GRANTED | `demo.granted.v1` |
                | ACCEPTED | LAPSE | clock or event | LAPSED |  |

                ```mermaid
                stateDiagram-v2
                  [*] --> RECEIVED
                  RECEIVED --> ACCEPTED: ACCEPT
                  ACCEPTED --> GRANTED: GRANT
                  ACCEPTED --> LAPSED: LAPSE
                  GRANTED --> [*]
                  LAPSED --> [*]
                ```
                """);
    }

    private static Lifecycle.Builder<Stage, Act> start() {
        return Lifecycle.of(Stage.class, Act.class)
                .startingAt(Stage.RECEIVED)
                .endingAt(Set.of(Stage.GRANTED, Stage.LAPSED));
    }
}
