package onenet.drafts;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A form that was not handed in yet. It is no case: nothing in it is judged, and it ends unread when it is left alone. What the form
 * means is the service's.
 */
@Entity
@Table(name = "draft")
public class Draft {

    /** How long a draft is kept after it was saved last. */
    static final Period KEPT = Period.ofDays(90);

    @Id
    private UUID id;

    @Version
    private long version;

    private String uscc;

    /** Office at whose window it was written; null when the enterprise writes it itself. */
    private String office;

    /** Which of the service's forms it is. */
    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode form;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {}

    Draft(UUID id, Actor actor, String kind, JsonNode form, Instant at) {
        this.id = id;
        this.uscc = actor.enterprise().orElseThrow(CommonProblem.NOT_FOUND::raise);
        this.office = actor.office().orElse(null);
        this.kind = kind;
        this.form = form;
        this.begunAt = at;
        this.savedAt = at;
    }

    void save(String newKind, JsonNode newForm, Instant at) {
        kind = newKind;
        form = newForm;
        savedAt = at;
    }

    /** An enterprise has all its drafts; a window has those written at its office. */
    boolean isOf(Actor actor) {
        return actor.represents(uscc) && (!actor.atCounter() || (office != null && actor.serves(office)));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String uscc() {
        return uscc;
    }

    public String kind() {
        return kind;
    }

    public JsonNode form() {
        return form;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Instant keptUntil() {
        return savedAt.plus(KEPT);
    }
}
