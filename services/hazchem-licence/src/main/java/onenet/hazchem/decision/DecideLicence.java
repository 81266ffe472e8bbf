package onenet.hazchem.decision;

import onenet.casedesk.ActRequest;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.Decision.Outcome;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.register.RegisterEntries;
import onenet.proving.ProofsAtDecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: somebody who neither accepted nor examined the case grants or refuses it. */
@ApplicationScoped
public class DecideLicence {

    private final LicenceDesk desk;
    private final Decisions decisions;
    private final ProofsAtDecision proofs;
    private final RegisterEntries register;

    DecideLicence(LicenceDesk desk, Decisions decisions, ProofsAtDecision proofs, RegisterEntries register) {
        this.desk = desk;
        this.decisions = decisions;
        this.proofs = proofs;
        this.register = register;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, DecisionRequest request) {

        CaseAction action = request.outcome() == Outcome.GRANTED ? CaseAction.GRANT : CaseAction.REFUSE;
        LicenceCase licenceCase = desk.open(act, action);
        if (action == CaseAction.GRANT) {
            proofs.requireToGrant(licenceCase);
        }
        Decision decision = decisions.make(licenceCase, request, act.actor());
        return desk.file(
                licenceCase.decide(decision), act.actor(), Map.of("outcome", request.outcome()), register::enter);
    }
}
