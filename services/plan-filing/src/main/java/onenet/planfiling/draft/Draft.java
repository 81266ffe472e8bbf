package onenet.planfiling.draft;

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

/** A filing that was not handed in yet. It is no case: nothing in it is judged, and it ends unread when it is left alone. */
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

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode form;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {}

    Draft(UUID id, String uscc, JsonNode form, Instant at) {
        this.id = id;
        this.uscc = uscc;
        this.form = form;
        this.begunAt = at;
        this.savedAt = at;
    }

    void save(JsonNode newForm, Instant at) {
        form = newForm;
        savedAt = at;
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
