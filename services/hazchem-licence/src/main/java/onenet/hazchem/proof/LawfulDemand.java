package onenet.hazchem.proof;

import onenet.audit.AuditTrail;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Rehearsal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Policy: while the state can obtain a proof nobody asks the applicant for it (Order 716 Art. 7); who tries is on record.
 * Whoever only looks at the notice has demanded nothing: no enterprise would have read it (变相索要 is an act).
 */
@Singleton
public class LawfulDemand {

    private final ProofFiles files;
    private final AuditTrail audit;
    private final Rehearsal rehearsal;

    LawfulDemand(ProofFiles files, AuditTrail audit, Rehearsal rehearsal) {
        this.files = files;
        this.audit = audit;
        this.rehearsal = rehearsal;
    }

    /** @throws onenet.problem.Problem PROOF_OBTAINABLE when the state has it or is still asking */
    public void require(LicenceCase licenceCase, String material, Actor officer) {
        boolean obtainable = files.findByIdOptional(licenceCase.caseNumber())
                .flatMap(file -> file.of(material))
                .filter(each ->
                        each.standing() == null || !each.standing().state().mayBeAskedFor())
                .isPresent();
        if (obtainable) {
            if (!rehearsal.running()) {
                putOnRecord(licenceCase.caseNumber(), material, officer);
            }
            throw LicenceProblem.PROOF_OBTAINABLE.raise(material);
        }
    }

    private void putOnRecord(String number, String material, Actor officer) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(officer, "DEMAND_REFUSED", number, Map.of("material", material)));
    }
}
