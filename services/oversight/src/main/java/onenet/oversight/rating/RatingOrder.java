package onenet.oversight.rating;

import onenet.casework.lifecycle.Move;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/** The work order a bad rating opens (差评工单): found out, put right, called back, answered, and closed by somebody else. */
@Entity
@DynamicUpdate
@Table(name = "rating_order")
public class RatingOrder {

    @Id
    @Column(name = "order_number")
    private String orderNumber;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rating_id")
    private ServiceRating rating;

    private String office;

    @Enumerated(EnumType.STRING)
    private RatingOrderStatus status;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_ground")
    private ReviewGround reviewGround;

    @Column(name = "called_on")
    private LocalDate calledOn;

    private String answer;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected RatingOrder() {}

    RatingOrder(String orderNumber, ServiceRating rating, Optional<LocalDate> answerDueOn, Instant now) {
        this.orderNumber = orderNumber;
        this.rating = rating;
        this.office = rating.act().office();
        this.status = RatingOrderLifecycle.TABLE.initial();
        this.openedOn = rating.ratedOn();
        this.answerDueOn = answerDueOn.orElse(null);
        this.changedAt = now;
    }

    /** Moves that change nothing but the status. */
    Move<RatingOrderStatus, RatingOrderAction> moved(RatingOrderAction action, Instant now) {
        Move<RatingOrderStatus, RatingOrderAction> move = RatingOrderLifecycle.TABLE.move(status, action);
        this.status = move.to();
        this.changedAt = now;
        return move;
    }

    void reviewAsked(ReviewGround ground, Instant now) {
        moved(RatingOrderAction.ASK_REVIEW, now);
        this.reviewGround = ground;
    }

    /** The rater reads why his rating does not count. */
    void dismissed(String why, Instant now) {
        moved(RatingOrderAction.CONFIRM_REVIEW, now);
        this.answer = why;
        rating.discounted();
    }

    void calledBack(LocalDate day, Instant now) {
        moved(RatingOrderAction.CALL_BACK, now);
        this.calledOn = day;
    }

    void answered(String words, Instant now) {
        moved(RatingOrderAction.ANSWER, now);
        this.answer = words;
    }

    /** The calendar of the year has come. */
    void owedBy(LocalDate day) {
        this.answerDueOn = day;
    }

    /** The day went by without an answer. */
    void escalated(Instant now) {
        this.escalatedAt = now;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public long version() {
        return version;
    }

    public ServiceRating rating() {
        return rating;
    }

    /** Code of the rated office. */
    public String office() {
        return office;
    }

    public RatingOrderStatus status() {
        return status;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Last day for the answer; empty while the calendar of its year is not there. */
    public Optional<LocalDate> answerDueOn() {
        return Optional.ofNullable(answerDueOn);
    }

    /** Whether the day went by without an answer, whatever came later. */
    public boolean escalated() {
        return escalatedAt != null;
    }

    /** Whether somebody has said that the rating is mistaken or malicious. */
    boolean reviewed() {
        return reviewGround != null;
    }

    /** Why it should not count; empty where nobody says so. */
    public Optional<ReviewGround> reviewGround() {
        return Optional.ofNullable(reviewGround);
    }

    /** The day the rater was called. */
    public Optional<LocalDate> calledOn() {
        return Optional.ofNullable(calledOn);
    }

    /** What the rater reads. */
    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
