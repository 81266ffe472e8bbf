package onenet.oversight.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Use case: a decision on a licence was told. What the data publishes becomes a record, once; the records it changes or ends are told so. */
@ApplicationScoped
public class EnterDecision {

    private final PublicityRecords records;
    private final Sendings sendings;
    private final Editions editions;
    private final PublicityDays days;
    private final InstantSource clock;

    EnterDecision(
            PublicityRecords records, Sendings sendings, Editions editions, PublicityDays days, InstantSource clock) {
        this.records = records;
        this.sendings = sendings;
        this.editions = editions;
        this.days = days;
        this.clock = clock;
    }

    /** What nobody publishes (a filing, a suspension) is passed over (trap 39). */
    @Transactional
    public void handle(LicenceDecision decision) {
        Edition edition = editions.on(decision.decidedOn());
        edition.paper(decision.told()).ifPresent(paper -> enter(decision, paper, edition));
    }

    private void enter(LicenceDecision decision, Paper paper, Edition edition) {
        records.alone(decision.licence().id());
        PublicityRecord entered =
                PublicityRecord.of(decision, paper, edition, days.due(decision.decidedOn()), clock.instant());
        if (records.findByIdOptional(entered.id()).isPresent()) {
            return;
        }
        List<PublicityRecord> before = records.ofLicence(entered.licence());
        spoken(before).ifPresent(entered::follows);
        records.persistAndFlush(entered);
        sendings.begin(entered.id());
        if (paper.endsEarlier()) {
            before.stream().filter(PublicityRecord::ended).forEach(each -> sendings.changed(each.id()));
        }
    }

    /** The newest that leaves a licence and stands; where none does, the newest. */
    private static Optional<PublicityRecord> spoken(List<PublicityRecord> before) {
        return before.stream()
                .filter(each -> each.kind().leavesLicence() && each.status() == PublicityStatus.PUBLISHED)
                .findFirst()
                .or(() -> before.stream().findFirst());
    }
}
