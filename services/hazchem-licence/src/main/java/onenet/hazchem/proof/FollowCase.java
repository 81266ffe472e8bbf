package onenet.hazchem.proof;

import onenet.casedesk.CaseFollower;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceMove;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Opens a case's proof file when it comes in and takes it along: asked at receipt, at acceptance and before the decision. */
@ApplicationScoped
public class FollowCase implements CaseFollower<LicenceCase, LicenceMove> {

    private final ProofFiles files;
    private final ProofNeeds needs;
    private final InstantSource clock;

    FollowCase(ProofFiles files, ProofNeeds needs, InstantSource clock) {
        this.files = files;
        this.needs = needs;
        this.clock = clock;
    }

    /**
     * Asking itself waits for the end of the transaction: no source keeps an application from being received.
     *
     * @param draft draft it was prepared in; null when there was none
     */
    public void open(LicenceCase licenceCase, UUID draft) {
        Map<String, String> proofs = needs.of(licenceCase);
        if (!proofs.isEmpty()) {
            files.persist(
                    new ProofFile(licenceCase.caseNumber(), draft, proofs, needs.stated(licenceCase), clock.instant()));
        }
    }

    @Override
    public void moved(LicenceMove move, Actor actor) {
        LicenceCase licenceCase = move.found();
        switch (move.move().action()) {
            case AMEND, SUPPLEMENT -> follow(licenceCase);
            case COMPLETE_CORRECTION -> {
                follow(licenceCase);
                moveTo(licenceCase, Moment.ACCEPTANCE);
            }
            case ACCEPT, DEEM_ACCEPTED -> moveTo(licenceCase, Moment.ACCEPTANCE);
            case EXAMINE -> moveTo(licenceCase, Moment.DECISION);
            default -> {}
        }
    }

    private void follow(LicenceCase licenceCase) {
        files.toChange(licenceCase.caseNumber())
                .ifPresentOrElse(
                        file -> file.need(needs.of(licenceCase), needs.stated(licenceCase), clock.instant()),
                        () -> open(licenceCase, null));
    }

    private void moveTo(LicenceCase licenceCase, Moment moment) {
        files.toChange(licenceCase.caseNumber()).ifPresent(file -> file.moveTo(moment, clock.instant()));
    }
}
