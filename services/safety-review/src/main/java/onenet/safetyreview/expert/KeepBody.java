package onenet.safetyreview.expert;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Use case: an officer enters, amends or retires an assessor or designer of the register his office keeps. */
@ApplicationScoped
public class KeepBody {

    private final Bodies bodies;
    private final RegisterDoor door;
    private final Event<BodyChanged> changes;
    private final InstantSource clock;

    KeepBody(Bodies bodies, RegisterDoor door, Event<BodyChanged> changes, InstantSource clock) {
        this.bodies = bodies;
        this.door = door;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * What an office wants kept.
     *
     * @param ifMatch the version he saw, as sent; empty for a body not entered yet
     * @param entry what it says from now on; empty to retire it
     */
    public record Change(String uscc, Optional<String> ifMatch, Optional<BodyEntry> entry) {}

    /** @throws onenet.problem.Problem QUALIFICATION_ENDED, ENTRY_EXISTS */
    @Transactional
    public BodyView handle(Change change, Actor officer) {
        change.entry()
                .map(BodyEntry::until)
                .filter(LegalTime.today(clock)::isAfter)
                .ifPresent(ended -> {
                    throw ExpertProblem.QUALIFICATION_ENDED.raise(ended);
                });
        return BodyView.of(change.ifMatch().isEmpty() ? enter(change, officer) : change(change, officer));
    }

    private Body enter(Change change, Actor officer) {
        door.requireNew(bodies, change.uscc());
        Body entered = new Body(change.uscc(), change.entry().orElseThrow(), officer);
        return door.file(bodies, entered, officer, "ENTER_BODY");
    }

    private Body change(Change change, Actor officer) {
        boolean amends = change.entry().isPresent();
        Body found = door.open(
                bodies,
                change.uscc(),
                change.ifMatch().orElseThrow(),
                officer,
                amends ? EntryAction.AMEND : EntryAction.RETIRE);
        change.entry().ifPresentOrElse(entry -> found.amend(entry, officer), found::retire);
        door.file(bodies, found, officer, amends ? "AMEND_BODY" : "RETIRE_BODY");
        changes.fire(new BodyChanged(found, officer));
        return found;
    }
}
