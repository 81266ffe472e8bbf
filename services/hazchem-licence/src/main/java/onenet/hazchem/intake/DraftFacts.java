package onenet.hazchem.intake;

import onenet.proving.RegisteredFact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What registers held of an enterprise when its draft was written; it goes with the draft. */
@Entity
@Table(name = "draft_facts")
class DraftFacts {

    @Id
    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "read_at")
    private Instant readAt;

    private boolean complete;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RegisteredFact> facts;

    protected DraftFacts() {}

    DraftFacts(UUID draftId, Instant readAt, boolean complete, List<RegisteredFact> facts) {
        this.draftId = draftId;
        this.readAt = readAt;
        this.complete = complete;
        this.facts = List.copyOf(facts);
    }

    /** Whether it need not be asked again: every register answered, and not long ago. */
    boolean stands(Instant since) {
        return complete && !readAt.isBefore(since);
    }

    boolean complete() {
        return complete;
    }

    List<RegisteredFact> facts() {
        return List.copyOf(facts);
    }
}
