package onenet.proofs.credit;

import onenet.outbox.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells oversight, which keeps the lists, of a commitment decided to be false; here it bars from that moment, before oversight has answered. */
@ApplicationScoped
public class CreditNews {

    private static final String ENTERED = "proofs.credit-entered.v1";

    /** Older than anything oversight tells. */
    private static final long OWN = -1;

    private final CreditStandings standings;
    private final Outbox outbox;

    CreditNews(CreditStandings standings, Outbox outbox) {
        this.standings = standings;
        this.outbox = outbox;
    }

    /**
     * What was decided.
     *
     * @param office code of the office that decided
     */
    public record FalseCommitment(
            String uscc, String holderName, String decisionNumber, String office, LocalDate decidedOn) {}

    /** In the transaction of the decision. */
    public void enter(FalseCommitment decided) {
        UUID id = UUID.randomUUID();
        standings.persist(new CreditStanding(new CreditStanding.Told(
                id,
                OWN,
                decided.uscc(),
                CreditStanding.EntryKind.FALSE_COMMITMENT,
                decided.decisionNumber(),
                null,
                List.of(new CreditStanding.Span(decided.decidedOn(), null)),
                List.of(CreditStanding.COMMITMENT_BARRED))));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", id.toString());
        told.put("uscc", decided.uscc());
        told.put("holderName", decided.holderName());
        told.put("kind", CreditStanding.EntryKind.FALSE_COMMITMENT.name());
        told.put("ground", "COMMITMENT_FALSE");
        told.put("basis", decided.decisionNumber());
        told.put("office", decided.office());
        told.put("enteredOn", decided.decidedOn().toString());
        outbox.publish(ENTERED, id.toString(), told);
    }
}
