package onenet.drafts;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A form that was not handed in yet. It is no case: nothing in it is judged, and it ends unread when it is left alone. What the form
 * means is the service's. Once it was handed in, it only says which case it became, so that it becomes no second one.
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

    /** The case it became; null while it is a draft. */
    @Column(name = "case_number")
    private String caseNumber;

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

    boolean holds(String otherKind, JsonNode otherForm) {
        return kind.equals(otherKind) && form.equals(otherForm);
    }

    /** What was typed stands in the case now and is kept nowhere else. */
    void become(String number, Instant at) {
        caseNumber = number;
        form = JsonNodeFactory.instance.objectNode();
        savedAt = at;
    }

    /** @throws onenet.problem.Problem DRAFT_HANDED_IN when it is a case already */
    Draft requireOpen() {
        if (caseNumber != null) {
            throw CommonProblem.DRAFT_HANDED_IN.raise(caseNumber);
        }
        return this;
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

    /** Number of the case it became; empty while it is a draft. */
    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    public Instant keptUntil() {
        return savedAt.plus(KEPT);
    }
}
