package onenet.oversight.supervision;

import onenet.casework.actor.Actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** Something that was said about an order; kept as it was said. */
@Entity
@Immutable
@IdClass(Step.Key.class)
@Table(name = "supervision_step")
public class Step {

    /** The first step of each order: its writing. */
    static final String ISSUE = "ISSUE";

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

    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    private Instant at;

    protected Step() {}

    /** Which step of which order. */
    public record Key(String orderNumber, int position) implements Serializable {}

    Step(SupervisionOrder order, int position, String action, Said said) {
        this.orderNumber = order.orderNumber();
        this.position = position;
        this.action = action;
        this.actorId = said.by().id();
        this.actorName = said.by().name();
        this.office = said.by().office().orElse("");
        this.words = said.words();
        this.answerDueOn = order.answerDueOn();
        this.at = said.at();
    }

    /** Who said what, and when. */
    record Said(Actor by, String words, Instant at) {}

    /** What was done: ISSUE, or an action of the lifecycle. */
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

    /** Last day for the answer after this step. */
    public Optional<LocalDate> answerDueOn() {
        return Optional.ofNullable(answerDueOn);
    }

    public Instant at() {
        return at;
    }
}
