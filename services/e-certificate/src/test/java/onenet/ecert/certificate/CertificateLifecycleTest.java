package onenet.ecert.certificate;

import static org.assertj.core.api.Assertions.assertThat;

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
