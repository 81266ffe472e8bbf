package onenet.oversight.supervision;

import onenet.casework.actor.Actor;
import onenet.casework.lifecycle.Move;
import onenet.oversight.caseboard.Shown;
import onenet.oversight.terms.Ground;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/** An order of the city to an office about a case (督办): why, by when an answer is owed, and what was answered. */
@Entity
@DynamicUpdate
@Table(name = "supervision_order")
public class SupervisionOrder {

    @Id
    @Column(name = "order_number")
    private String orderNumber;

    @Version
    private long version;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "holder_uscc")
    private String holderUscc;

    private String office;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reason;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    @Column(name = "answered_by")
    private String answeredBy;

    private String answer;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SupervisionOrder() {}

    /**
     * Why it is written.
     *
     * @param reason in words
     */
    public record Cause(Ground ground, String reason) {}

    SupervisionOrder(
            String orderNumber, Shown about, Cause cause, LocalDate answerDueOn, Actor supervisor, Instant now) {
        this.orderNumber = orderNumber;
        this.caseNumber = about.caseNumber();
        this.itemCode = about.itemCode();
        this.holderUscc = about.holderUscc();
        this.office = about.office();
        this.status = OrderLifecycle.TABLE.initial();
        this.ground = cause.ground();
        this.reason = cause.reason();
        this.issuedBy = supervisor.id();
        this.issuedAt = now;
        this.answerDueOn = answerDueOn;
        this.changedAt = now;
    }

    Move<OrderStatus, OrderAction> answered(Actor officer, String words, Instant now) {
        Move<OrderStatus, OrderAction> move = moved(OrderAction.ANSWER, now);
        this.answeredBy = officer.id();
        this.answer = words;
        return move;
    }

    /** The office answers once more; what it said before stays among the steps. */
    Move<OrderStatus, OrderAction> returned(LocalDate dueOn, Instant now) {
        Move<OrderStatus, OrderAction> move = moved(OrderAction.RETURN, now);
        this.answerDueOn = dueOn;
        return move;
    }

    /** Moves that change nothing but the status. */
    Move<OrderStatus, OrderAction> moved(OrderAction action, Instant now) {
        Move<OrderStatus, OrderAction> move = OrderLifecycle.TABLE.move(status, action);
        this.status = move.to();
        this.changedAt = now;
        return move;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public long version() {
        return version;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String itemCode() {
        return itemCode;
    }

    public String holderUscc() {
        return holderUscc;
    }

    /** Code of the office that owes the answer: the one that had the case when the order was written. */
    public String office() {
        return office;
    }

    public OrderStatus status() {
        return status;
    }

    public Ground ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Last day for the answer. */
    public LocalDate answerDueOn() {
        return answerDueOn;
    }

    /** The last answer, also when it was returned. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }
}
