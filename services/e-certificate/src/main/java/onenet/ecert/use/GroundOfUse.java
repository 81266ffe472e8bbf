package onenet.ecert.use;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.KnownCases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Policy: an officer uses a certificate for a case of its holder that is at his own office; the case's service says so, not he. Another
 * department's cases are not known here: it rests on the holder alone, who shows the certificate to it. Refusals are on record for oversight.
 */
@ApplicationScoped
public class GroundOfUse {

    private final KnownCases cases;
    private final AuditTrail audit;

    GroundOfUse(KnownCases cases, AuditTrail audit) {
        this.cases = cases;
        this.audit = audit;
    }

    /** @param act what the officer is about to do, for the record */
    public boolean given(Actor officer, Certificate certificate, String caseNumber, String act) {
        boolean given = officer.has(Role.DEPARTMENT)
                || officer.office()
                        .filter(office -> cases.at(office, certificate.holderUscc(), caseNumber))
                        .isPresent();
        if (!given) {
            record(officer, certificate, caseNumber, act);
        }
        return given;
    }

    /** Apart from the running transaction, which the refusal undoes, and before anything is recorded in it. */
    private void record(Actor officer, Certificate certificate, String caseNumber, String act) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(
                        officer,
                        "UseRefused",
                        caseNumber,
                        Map.of("act", act, "certificate", certificate.identifier())));
    }
}
