package onenet.oversight.publicity;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Query: one record with all that was done with it, how far the platform knows it, and what the reader may do next. */
@ApplicationScoped
public class ReadDesk {

    private final PublicityRecords records;
    private final PublicitySteps steps;
    private final Sendings sendings;
    private final PublicityDesk desk;

    ReadDesk(PublicityRecords records, PublicitySteps steps, Sendings sendings, PublicityDesk desk) {
        this.records = records;
        this.steps = steps;
        this.sendings = sendings;
        this.desk = desk;
    }

    /**
     * A record as an officer sees it.
     *
     * @param later the one that changes, corrects or ends it
     * @param redrivable whether the reader may send it again
     */
    public record Seen(
            PublicityRecord found,
            SendingState sending,
            Optional<UUID> later,
            List<PublicityStep> steps,
            Set<PublicityAction> allowed,
            boolean redrivable) {}

    /** @throws onenet.problem.Problem NOT_FOUND for one the actor does not see */
    @Transactional
    public Seen handle(Actor actor, UUID id) {
        PublicityRecord found = records.findByIdOptional(id)
                .filter(each -> PublicityRules.sees(actor, each))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        SendingState sending = sendings.of(List.of(id)).get(id);
        return new Seen(
                found,
                sending,
                records.later(id).map(PublicityRecord::id),
                steps.of(id),
                desk.allowed(actor, found),
                sending.parked() && actor.has(Role.CITY_SUPERVISOR));
    }
}
