package onenet.hazchem.proof;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Map;

/** Policy: while the state can obtain a proof nobody asks the applicant for it (Order 716 Art. 7); who tries is on record. */
@Singleton
public class LawfulDemand {

    private final ProofFiles files;
    private final AuditTrail audit;

    LawfulDemand(ProofFiles files, AuditTrail audit) {
        this.files = files;
        this.audit = audit;
    }

    /** @throws onenet.problem.Problem PROOF_OBTAINABLE when the state has it or is still asking */
    public void require(LicenceCase licenceCase, String material, Actor officer) {
        boolean obtainable = files.findByIdOptional(licenceCase.caseNumber())
                .flatMap(file -> file.of(material))
                .filter(each ->
                        each.standing() == null || !each.standing().state().mayBeAskedFor())
                .isPresent();
        if (obtainable) {
            String number = licenceCase.caseNumber();
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.record(officer, "DEMAND_REFUSED", number, Map.of("material", material)));
            throw LicenceProblem.PROOF_OBTAINABLE.raise(material);
        }
    }
}
