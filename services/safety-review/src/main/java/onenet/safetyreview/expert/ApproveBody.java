package onenet.safetyreview.expert;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case: another officer finds the entry of a body right. */
@ApplicationScoped
public class ApproveBody {

    private final Bodies bodies;
    private final RegisterDoor door;

    ApproveBody(Bodies bodies, RegisterDoor door) {
        this.bodies = bodies;
        this.door = door;
    }

    /** @throws onenet.problem.Problem ENTRY_APPROVED_BY_ITS_WRITER */
    @Transactional
    public BodyView handle(String uscc, String ifMatch, Actor officer) {
        Body found = door.open(bodies, uscc, ifMatch, officer, EntryAction.APPROVE);
        found.approve(officer);
        return BodyView.of(door.file(bodies, found, officer, "APPROVE_BODY"));
    }
}
