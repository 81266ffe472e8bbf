package onenet.hazchem.decision;

import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.Decision.Outcome;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.proof.ProofsAtDecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Use case: somebody who neither accepted nor examined the case grants or refuses it. */
@ApplicationScoped
public class DecideLicence {

    private final CaseDesk desk;
    private final Decisions decisions;
    private final ProofsAtDecision proofs;

    DecideLicence(CaseDesk desk, Decisions decisions, ProofsAtDecision proofs) {
        this.desk = desk;
        this.decisions = decisions;
        this.proofs = proofs;
    }

    @Transactional
    public LicenceCase handle(String caseNumber, String ifMatch, DecisionRequest request, Actor actor) {

        CaseAction action = request.outcome() == Outcome.GRANTED ? CaseAction.GRANT : CaseAction.REFUSE;
        LicenceCase licenceCase = desk.open(caseNumber, action, ifMatch, actor);
        if (action == CaseAction.GRANT) {
            proofs.requireToGrant(licenceCase);
        }
        Decision decision = decisions.make(licenceCase, request, actor);
        return desk.file(licenceCase.decide(decision), actor, Map.of("outcome", request.outcome()));
    }
}
