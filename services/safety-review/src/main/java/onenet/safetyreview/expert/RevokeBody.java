package onenet.safetyreview.expert;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/**
 * Use case: who gave a body its qualification has revoked it; the office notes that by its paper. Open reviews of its work stop, letters on it are looked at again
 * (Order 45 Art. 13 no. 6, 19 no. 1; Licensing Law Art. 69).
 */
@ApplicationScoped
public class RevokeBody {

    private final Bodies bodies;
    private final RegisterDoor door;
    private final Event<BodyChanged> changes;

    RevokeBody(Bodies bodies, RegisterDoor door, Event<BodyChanged> changes) {
        this.bodies = bodies;
        this.door = door;
        this.changes = changes;
    }

    @Transactional
    public BodyView handle(String uscc, String ifMatch, Body.Revocation revocation, Actor officer) {
        Body found = door.open(bodies, uscc, ifMatch, officer, EntryAction.REVOKE);
        found.revoke(revocation);
        door.file(bodies, found, officer, "REVOKE_BODY");
        changes.fire(new BodyChanged(found, officer));
        return BodyView.of(found);
    }
}
