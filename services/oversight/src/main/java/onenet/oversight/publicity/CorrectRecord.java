package onenet.oversight.publicity;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.oversight.OversightProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Use case: what was published is wrong; a new record says it rightly and points to the old one, which stays and says that it was corrected. */
@ApplicationScoped
public class CorrectRecord {

    private final PublicityDesk desk;
    private final PublicityRecords records;
    private final Sendings sendings;
    private final Editions editions;
    private final PublicityDays days;
    private final InstantSource clock;

    CorrectRecord(
            PublicityDesk desk,
            PublicityRecords records,
            Sendings sendings,
            Editions editions,
            PublicityDays days,
            InstantSource clock) {
        this.desk = desk;
        this.records = records;
        this.sendings = sendings;
        this.editions = editions;
        this.days = days;
        this.clock = clock;
    }

    /**
     * What is said instead.
     *
     * @param fields those that were wrong, rightly
     */
    public record Correction(Map<Field, String> fields, String reason) {}

    /**
     * @param ifMatch the version the actor saw, as an entity tag
     * @return key of the new record
     * @throws onenet.problem.Problem PUBLICITY_NOT_CORRECTABLE, PUBLICITY_UNCHANGED besides those of every act
     */
    @Transactional
    public UUID handle(Actor actor, UUID id, String ifMatch, Correction correction) {
        PublicityDesk.Act act = new PublicityDesk.Act(actor, id, ifMatch, correction.reason());
        PublicityRecord wrong = desk.opened(act);
        records.alone(wrong.licence());
        Instant now = clock.instant();
        Edition edition = editions.on(wrong.decidedOn());
        require(wrong, correction, edition);
        // the decision's own day was met or missed by the first record; its correction has its own
        PublicityRecord right = wrong.corrected(
                id + "/corrected/" + wrong.version(), correction.fields(), edition, days.due(LegalTime.date(now)), now);
        desk.moved(wrong, act, PublicityAction.CORRECT);
        records.persistAndFlush(right);
        sendings.begin(right.id());
        desk.told(wrong);
        return right.id();
    }

    private static void require(PublicityRecord wrong, Correction correction, Edition edition) {
        correction.fields().keySet().stream()
                .filter(field -> !edition.row(field).correctable())
                .findFirst()
                .ifPresent(field -> {
                    throw OversightProblem.PUBLICITY_NOT_CORRECTABLE.raise(
                            edition.row(field).zh());
                });
        boolean same = correction.fields().entrySet().stream()
                .allMatch(each -> wrong.field(each.getKey()).equals(each.getValue()));
        if (same) {
            throw OversightProblem.PUBLICITY_UNCHANGED.raise();
        }
    }
}
