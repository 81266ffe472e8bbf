package onenet.ecert.issuance;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.Service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** The time of issuance, and its entries in the audit record. */
@ApplicationScoped
class Journal {

    private final AuditTrail audit;
    private final InstantSource clock;

    Journal(AuditTrail audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LegalTime.today(clock);
    }

    void note(String action, Certificate certificate, Map<String, ?> detail) {
        audit.record(Service.ACTOR, action, certificate.caseNumber(), detail);
    }
}
