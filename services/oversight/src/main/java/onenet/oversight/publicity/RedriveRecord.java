package onenet.oversight.publicity;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.oversight.OversightProblem;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Use case: a record that was set aside is sent to the platform again, after somebody has looked. */
@ApplicationScoped
public class RedriveRecord {

    private static final String REDRIVE = "REDRIVE";

    private final PublicityDesk desk;
    private final Sendings sendings;

    RedriveRecord(PublicityDesk desk, Sendings sendings) {
        this.desk = desk;
        this.sendings = sendings;
    }

    /**
     * @param ifMatch the version the actor saw, as an entity tag
     * @throws onenet.problem.Problem NOT_PARKED, FORBIDDEN besides those of every act
     */
    @Transactional
    public void handle(Actor actor, UUID id, String ifMatch, String reason) {
        PublicityDesk.Act act = new PublicityDesk.Act(actor, id, ifMatch, reason);
        PublicityRecord found = desk.opened(act);
        if (!actor.has(Role.CITY_SUPERVISOR)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        if (!sendings.redrive(id)) {
            throw OversightProblem.PUBLICITY_NOT_PARKED.raise();
        }
        desk.file(found, act, REDRIVE);
    }
}
