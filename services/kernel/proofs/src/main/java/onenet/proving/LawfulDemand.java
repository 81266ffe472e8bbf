package onenet.proving;

import onenet.audit.AuditTrail;
import onenet.casedesk.DeskCase;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.requests.Rehearsal;

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

    /** @throws onenet.problem.Problem PROOF_OBTAINABLE when the state has it, or is still asking and has found nothing that says otherwise */
    public void require(DeskCase found, String material, Actor officer) {
        boolean obtainable = files.findByIdOptional(found.caseNumber())
                .flatMap(file -> file.of(material))
                .filter(each -> !each.handedIn())
                .filter(each -> each.standing() == null || !each.standing().mayBeAskedFor())
                .isPresent();
        if (obtainable) {
            if (!rehearsal.running()) {
                putOnRecord(found.caseNumber(), material, officer);
            }
            throw CommonProblem.PROOF_OBTAINABLE.raise(material);
        }
    }

    private void putOnRecord(String number, String material, Actor officer) {
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(officer, "DEMAND_REFUSED", number, Map.of("material", material)));
    }
}
