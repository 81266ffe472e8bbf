package onenet.oversight.rating;

import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Something that was done with the work order of a bad rating; kept as it was said. */
@Entity
@Immutable
@IdClass(RatingStep.Key.class)
@Table(name = "rating_step")
public class RatingStep {

    /** The day for the answer went by: nobody did it. */
    static final String ESCALATE = "ESCALATE";

    @Id
    @Column(name = "order_number")
    private String orderNumber;

    @Id
    private int position;

    private String action;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    private String office;

    private String words;

    private Instant at;

    protected RatingStep() {}

    /** Which step of which order. */
    public record Key(String orderNumber, int position) implements Serializable {}

    RatingStep(String orderNumber, int position, String action, Said said) {
        this.orderNumber = orderNumber;
        this.position = position;
        this.action = action;
        this.actorId = said.by().id();
        this.actorName = said.by().name();
        this.office = said.by().office().orElse("");
        this.words = said.words();
        this.at = said.at();
    }

    /** Who said what, and when. */
    record Said(Actor by, String words, Instant at) {}

    /** An action of the lifecycle, or ESCALATE. */
    public String action() {
        return action;
    }

    public String actorName() {
        return actorName;
    }

    public String office() {
        return office;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }

    /** Whether this very person did it, and it was no judgement. */
    boolean isWorkOf(Actor actor) {
        return actorId.equals(actor.id()) && isWork();
    }

    /** Whether somebody else of his office did it, and it was no judgement. */
    boolean isWorkBesides(Actor actor) {
        return !actorId.equals(actor.id()) && actor.serves(office) && isWork();
    }

    private boolean isWork() {
        return !action.equals(ESCALATE) && !RatingOrderRules.judges(RatingOrderAction.valueOf(action));
    }
}
