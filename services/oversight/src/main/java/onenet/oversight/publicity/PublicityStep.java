package onenet.oversight.publicity;

import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was done with a record and why; kept as it was said. */
@Entity
@Immutable
@IdClass(PublicityStep.Key.class)
@Table(name = "publicity_step")
public class PublicityStep {

    @Id
    @Column(name = "record_id")
    private UUID recordId;

    @Id
    private int position;

    private String action;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String words;

    private Instant at;

    protected PublicityStep() {}

    /** Which step of which record. */
    public record Key(UUID recordId, int position) implements Serializable {}

    PublicityStep(Key key, String action, Actor by, String words, Instant at) {
        this.recordId = key.recordId();
        this.position = key.position();
        this.action = action;
        this.actorId = by.id();
        this.actorName = by.name();
        this.words = words;
        this.at = at;
    }

    /** An action of the lifecycle, or REDRIVE. */
    public String action() {
        return action;
    }

    String actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }
}
