package onenet.proofs.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The legal moves of a commitment")
class CommitmentLifecycleTest {

    @Test
    @DisplayName("Every status is reached, and every open one can be left")
    void whole() {
        assertThat(CommitmentLifecycle.TABLE.unreachable()).isEmpty();
        assertThat(CommitmentLifecycle.TABLE.deadEnds()).isEmpty();
    }
}
