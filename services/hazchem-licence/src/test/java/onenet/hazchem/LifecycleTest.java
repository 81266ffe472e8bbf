package onenet.hazchem;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.hazchem.licence.LicenceLifecycle;
import onenet.hazchem.licencecase.LicenceCaseLifecycle;
import onenet.testkit.WrittenDown;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tables of legal moves are whole, and the printed pages are these tables. {@code -Dcontracts.write=true} prints anew. */
class LifecycleTest {

    @Test
    @DisplayName(
            "every status can be reached and, unless it is an end, left; the pages in docs/reference are printed from the tables")
    void whole() throws IOException {
        WrittenDown.lifecycle("licence-case", "Hazardous-chemical licence case", LicenceCaseLifecycle.TABLE);
        WrittenDown.lifecycle("licence", "Hazardous-chemical operating licence", LicenceLifecycle.TABLE);
    }

    @Test
    @DisplayName(
            "Trap 46: a cancelled licence cannot be changed, renewed or reissued, and cancelling is open after every other end")
    void cancelled() {
        assertThat(LicenceLifecycle.TABLE.moves())
                .noneMatch(move -> move.from().name().equals("CANCELLED")
                        && !move.to().name().equals("CANCELLED"));
        assertThat(LicenceLifecycle.TABLE.moves().stream()
                        .filter(move -> move.action().name().equals("CANCEL"))
                        .map(move -> move.from().name()))
                .contains("EXPIRED", "RESCINDED", "REVOKED", "WITHDRAWN");
    }
}
