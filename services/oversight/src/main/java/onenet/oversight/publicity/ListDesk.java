package onenet.oversight.publicity;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.oversight.caseboard.Sight;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Query: every record with how far the platform knows it: of the whole city for its supervision, of its own decisions for an office. */
@ApplicationScoped
public class ListDesk {

    private static final String JOIN = " JOIN publicity_sending s ON s.record_id = r.id";

    private final PublicityRecords records;
    private final Sendings sendings;
    private final InstantSource clock;

    ListDesk(PublicityRecords records, Sendings sendings, InstantSource clock) {
        this.records = records;
        this.sendings = sendings;
        this.clock = clock;
    }

    /** Which of them are meant. */
    public enum DeskView {
        ALL(""),
        /** The last day has gone by and the platform has not confirmed it yet. */
        LATE("s.confirmed_on IS NULL AND r.publish_by < CAST(:today AS date) AND r.status <> 'WITHDRAWN'"),
        /** The platform confirmed it, and after the last day. */
        CONFIRMED_LATE("s.confirmed_on > r.publish_by"),
        WAITING("s.confirmed_revision < s.revision AND s.parked_at IS NULL"),
        PARKED("s.parked_at IS NOT NULL"),
        INCOMPLETE("NOT r.complete"),
        WITHDRAWAL_PROPOSED("r.status = 'WITHDRAWAL_PROPOSED'");

        private final String sql;

        DeskView(String sql) {
            this.sql = sql;
        }

        private void ask(Conditions all, InstantSource clock) {
            if (this != ALL) {
                all.and(sql);
            }
            if (this == LATE) {
                all.with("today", LegalTime.today(clock));
            }
        }
    }

    /** A record and how far the platform knows it. */
    public record Line(PublicityRecord found, SendingState sending) {}

    /**
     * @param question its office is for those who see more than one
     * @param cursor of the page before; null for the first page
     */
    @Transactional
    public Lines<Line> handle(Actor actor, PublicityQuestion question, DeskView which, String cursor, int limit) {
        if (question.asksNothing()) {
            return Lines.of(List.of(), limit);
        }
        Conditions asked = PublicityRecords.asked(question);
        Sight.officeOf(actor, question.office())
                .ifPresent(code -> asked.and("r.office_code = :own").with("own", code));
        which.ask(asked, clock);
        Lines<PublicityRecord> page = Lines.of(records.page(JOIN, asked, cursor, limit + 1), limit);
        Map<UUID, SendingState> states =
                sendings.of(page.shown().stream().map(PublicityRecord::id).toList());
        return new Lines<>(
                page.shown().stream()
                        .map(each -> new Line(each, states.get(each.id())))
                        .toList(),
                page.more());
    }
}
