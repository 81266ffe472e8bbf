package onenet.ecert.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.standing.CalendarSweep;
import onenet.ecert.world.Decision;
import onenet.ecert.world.EcertScenario;
import onenet.ecert.world.SimulatedProvince;
import onenet.ecert.world.SimulatedProvince.Fault;
import onenet.testkit.OddRow;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What the province holds is compared with our own record")
class ReconciliationTest extends EcertScenario {

    @Inject
    ReconcileWithProvince reconciliation;

    @Inject
    CalendarSweep calendar;

    @Test
    @DisplayName("A certificate abolished elsewhere is noted, and our own record changes only by decision")
    void abolishedElsewhere() {
        Certificate ended = issued(Decision.granted(71));
        Certificate good = issued(Decision.granted(72));
        SimulatedProvince.abolishElsewhere(ended.identifier(), "REVOKED");

        reconciliation.round();

        assertThat(seen(ended)).isEqualTo("ABOLISHED");
        assertThat(seen(good)).isEqualTo("ISSUED");
        assertThat(stored(ended).status()).isEqualTo(CertificateStatus.IN_FORCE);
    }

    @Test
    @DisplayName("A certificate the province has lost is noted as such")
    void lost() {
        Certificate certificate = issued(Decision.granted(73));
        SimulatedProvince.forgetRecords();

        reconciliation.round();

        assertThat(seen(certificate)).isEqualTo("NO_RECORD");
    }

    @Test
    @DisplayName("A province that cannot be asked says nothing about a certificate")
    void cannotAsk() {
        Certificate certificate = issued(Decision.granted(74));
        String before = seen(certificate);
        SimulatedProvince.next("query", Fault.ERROR, Fault.ERROR, Fault.ERROR);

        reconciliation.round();

        assertThat(seen(certificate)).isEqualTo(before);
    }

    @Test
    @DisplayName("One certificate whose row cannot be written ends no round: all others are compared")
    void oddRow() {
        List<Certificate> all = Stream.of(75, 76)
                .map(serial -> issued(Decision.granted(serial)))
                .sorted(Comparator.comparing(certificate -> certificate.id().toString()))
                .toList();
        all.forEach(certificate -> SimulatedProvince.abolishElsewhere(certificate.identifier(), "REVOKED"));
        new OddRow("certificate", "id", all.get(0).id().toString()).during(reconciliation::round);
        assertThat(seen(all.get(1))).isEqualTo("ABOLISHED");
    }

    @Test
    @DisplayName("Rounds and sweeps that find nothing changed leave a certificate's version as it was")
    void nothingChanged() {
        Certificate certificate = issued(Decision.granted(77));
        reconciliation.round();
        long before = stored(certificate).rowVersion();
        for (int time = 0; time < 3; time++) {
            reconciliation.round();
            calendar.sweep();
            work();
        }
        assertThat(stored(certificate).rowVersion()).isEqualTo(before);
    }

    private String seen(Certificate certificate) {
        return stored(certificate).provinceStatus().orElse("");
    }

    private Certificate stored(Certificate certificate) {
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> certificates.findById(certificate.id()));
    }
}
