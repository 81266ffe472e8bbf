package onenet.proofs.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.lifecycle.LifecyclePage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** {@code -Dcontracts.write=true} prints it anew. */
    @Test
    @DisplayName("The page in docs/reference is printed from the table")
    void printed() throws IOException {
        Path file = Path.of("../../docs/reference/lifecycle-commitment.md");
        String page = LifecyclePage.print("Commitment", CommitmentLifecycle.TABLE);
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(file, page);
        }
        assertThat(page).isEqualTo(Files.readString(file));
    }

    @Test
    @DisplayName("Trap 27: nothing but the decision after a hearing makes a commitment false")
    void onlyByDecision() {
        assertThat(CommitmentLifecycle.TABLE.moves())
                .filteredOn(move -> move.to() == CommitmentStatus.FALSE)
                .singleElement()
                .satisfies(move -> assertThat(move.from()).isEqualTo(CommitmentStatus.UNDER_SUSPICION));
    }
}
