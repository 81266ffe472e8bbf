package onenet.oversight.publicity;

import onenet.casework.LegalTime;
import onenet.oversight.publicity.Comparison.Own;
import onenet.oversight.publicity.Comparison.Standing;
import onenet.oversight.publicity.PublicityPlatform.Entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Use case: what a comparison showed is set right: what is missing or differs is sent again, what is foreign is reported. */
@ApplicationScoped
class SettleComparison {

    private static final Logger LOG = Logger.getLogger(SettleComparison.class);

    private final Reconciliations reconciliations;
    private final PublicityRecords records;
    private final Sendings sendings;
    private final Editions editions;
    private final InstantSource clock;

    SettleComparison(
            Reconciliations reconciliations,
            PublicityRecords records,
            Sendings sendings,
            Editions editions,
            InstantSource clock) {
        this.reconciliations = reconciliations;
        this.records = records;
        this.sendings = sendings;
        this.editions = editions;
        this.clock = clock;
    }

    /** The moment by the database's clock, as confirmations have it. */
    Instant now() {
        return sendings.now();
    }

    /**
     * @param began before the platform was asked, by the database's clock
     * @param broken why it could not be asked to the end
     */
    @Transactional
    public void handle(UUID id, Instant began, List<Entry> held, Optional<String> broken) {
        reconciliations.held(id).ifPresent(found -> {
            if (broken.isPresent()) {
                found.brokenOff(broken.get(), clock.instant());
            } else {
                settle(found, began, held);
            }
        });
    }

    private void settle(Reconciliation found, Instant began, List<Entry> held) {
        List<PublicityRecord> decided = records.decided(found.fromDay(), found.toDay());
        Map<UUID, SendingState> states =
                sendings.of(decided.stream().map(PublicityRecord::id).toList());
        List<Own> own = decided.stream()
                .map(each -> own(each, states.get(each.id()), began))
                .toList();
        List<Difference> differences = Comparison.of(own, held, numbered(found));
        Map<String, Entry> there =
                held.stream().collect(Collectors.toMap(Entry::key, each -> each, SettleComparison::newer));
        differences.forEach(each -> setRight(each, states, there));
        found.done(own.size(), differences, clock.instant());
    }

    private String numbered(Reconciliation found) {
        return editions.on(found.toDay()).row(Field.DOCUMENT_NUMBER).code();
    }

    private static Entry newer(Entry one, Entry other) {
        return one.revision() >= other.revision() ? one : other;
    }

    private Own own(PublicityRecord found, SendingState state, Instant began) {
        Entry entry = new Entry(
                found.id().toString(), state.revision(), SendRecords.coded(found, editions.on(found.decidedOn())));
        return new Own(entry, standing(state, began));
    }

    private static Standing standing(SendingState state, Instant began) {
        if (state.changedAt().isAfter(began)) {
            return Standing.LATER;
        }
        return state.confirmedRevision() >= state.revision() ? Standing.CONFIRMED : Standing.TRIED;
    }

    private void setRight(Difference difference, Map<UUID, SendingState> states, Map<String, Entry> there) {
        LOG.warnf("publicity differs: %s %s %s", difference.kind(), difference.key(), difference.detail());
        switch (difference.kind()) {
            case MISSING -> sendings.again(UUID.fromString(difference.key()), 0);
            case DIFFERING ->
                sendings.again(
                        UUID.fromString(difference.key()),
                        there.get(difference.key()).revision());
            case UNHEARD -> {
                UUID id = UUID.fromString(difference.key());
                sendings.confirm(id, states.get(id).revision(), LegalTime.today(clock));
            }
            case TWICE, FOREIGN -> {
                // the platform's to mend; the report stands in the comparison
            }
        }
    }
}
