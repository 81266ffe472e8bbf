package onenet.safetyreview.expert;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Use case: another officer finds the entry of a body right. */
@ApplicationScoped
public class ApproveBody {

    private final Bodies bodies;
    private final RegisterDoor door;
    private final Event<BodyChanged> changes;

    ApproveBody(Bodies bodies, RegisterDoor door, Event<BodyChanged> changes) {
        this.bodies = bodies;
        this.door = door;
        this.changes = changes;
    }

    /** @throws onenet.problem.Problem ENTRY_APPROVED_BY_ITS_WRITER */
    @Transactional
    public BodyView handle(String uscc, String ifMatch, Actor officer) {
        Body found = door.open(bodies, uscc, ifMatch, officer, EntryAction.APPROVE);
        found.approve(officer);
        door.file(bodies, found, officer, "APPROVE_BODY");
        changes.fire(new BodyChanged(found, officer));
        return BodyView.of(found);
    }
}
