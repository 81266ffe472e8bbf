package onenet.ecert.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.casework.lifecycle.LifecyclePage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lifecycle of a certificate")
class CertificateLifecycleTest {

    @Test
    @DisplayName("Every status can be reached, and left unless it is an end")
    void complete() {
        assertThat(CertificateLifecycle.TABLE.unreachable()).isEmpty();
        assertThat(CertificateLifecycle.TABLE.deadEnds()).isEmpty();
    }

    /** {@code -Dcontracts.write=true} prints it anew. */
    @Test
    @DisplayName("The page in docs/reference is printed from the table")
    void printed() throws IOException {
        Path file = Path.of("../../docs/reference/lifecycle-certificate.md");
        String page = LifecyclePage.print("E-certificate", CertificateLifecycle.TABLE);
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(file, page);
        }
        assertThat(page).isEqualTo(Files.readString(file));
    }

    @Test
    @DisplayName("No person moves a certificate: every move follows a decision or the calendar")
    void automatic() {
        assertThat(CertificateLifecycle.TABLE.moves())
                .allMatch(move -> move.role().isEmpty());
    }

    @Test
    @DisplayName("A revoked or rescinded certificate never comes back in force")
    void noReturn() {
        assertThat(CertificateLifecycle.TABLE.moves())
                .filteredOn(move -> move.to() == CertificateStatus.IN_FORCE)
                .extracting(move -> move.from())
                .containsExactlyInAnyOrder(CertificateStatus.BEING_MADE, CertificateStatus.SUSPENDED);
    }
}
