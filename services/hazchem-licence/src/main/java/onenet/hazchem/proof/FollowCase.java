package onenet.hazchem.proof;

import onenet.casedesk.CaseFollower;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceMove;
import onenet.proving.FollowProofs;
import onenet.proving.Moment;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes a case's proofs along: asked at receipt, at acceptance and before the decision. */
@ApplicationScoped
public class FollowCase implements CaseFollower<LicenceCase, LicenceMove> {

    private final FollowProofs proofs;

    FollowCase(FollowProofs proofs) {
        this.proofs = proofs;
    }

    @Override
    public void moved(LicenceMove move, Actor actor) {
        LicenceCase licenceCase = move.found();
        switch (move.move().action()) {
            case AMEND, SUPPLEMENT, COMMIT_SUPPLY, COMPLETE_CORRECTION -> proofs.changed(licenceCase);
            case ACCEPT, DEEM_ACCEPTED, JUDGE_AGAIN -> proofs.moveTo(licenceCase, Moment.ACCEPTANCE);
            case EXAMINE -> proofs.moveTo(licenceCase, Moment.DECISION);
            default -> {}
        }
    }
}
