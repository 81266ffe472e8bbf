package onenet.oversight.rating;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.oversight.caseboard.Shown;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A rating of an act of service (好差评): one for each act, never changed. Who gave it is kept; whether that is shown was his to say. */
@Entity
@DynamicUpdate
@Table(name = "service_rating")
public class ServiceRating {

    @Id
    private UUID id;

    @Embedded
    private RatedAct act;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    @ElementCollection
    @CollectionTable(name = "rating_mark", joinColumns = @JoinColumn(name = "rating_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "dimension")
    @Enumerated(EnumType.STRING)
    @Column(name = "grade")
    private Map<Dimension, Grade> marks = new HashMap<>();

    private String words;

    private boolean anonymous;

    @Column(name = "rater_id")
    private String raterId;

    @Column(name = "rater_name")
    private String raterName;

    @Column(name = "rated_at")
    private Instant ratedAt;

    @Column(name = "rated_on")
    private LocalDate ratedOn;

    private boolean counted;

    protected ServiceRating() {}

    ServiceRating(Shown about, ServiceAct act, RatingWords said, Actor rater, Instant now) {
        this.id = UUID.randomUUID();
        this.act = new RatedAct(about, act);
        this.grade = said.grade();
        this.marks.putAll(said.marks());
        this.words = said.words();
        this.anonymous = said.anonymous();
        this.raterId = rater.id();
        this.raterName = rater.name();
        this.ratedAt = now;
        this.ratedOn = LegalTime.date(now);
        this.counted = true;
    }

    /** The city found it mistaken or malicious: it stays, and counts in no figure. */
    void discounted() {
        this.counted = false;
    }

    /** What a record of acts is about: the case; for an anonymous rating itself, so that no list by cases leads back to it. */
    String subject() {
        return anonymous ? id.toString() : act.caseNumber();
    }

    public UUID id() {
        return id;
    }

    public RatedAct act() {
        return act;
    }

    public Grade grade() {
        return grade;
    }

    /** In what respects something was said, in the order they are asked in. */
    public Map<Dimension, Grade> marks() {
        Map<Dimension, Grade> inOrder = new EnumMap<>(Dimension.class);
        inOrder.putAll(marks);
        return inOrder;
    }

    /** Empty for none. */
    public String words() {
        return words;
    }

    public boolean anonymous() {
        return anonymous;
    }

    /** For the rater's own record and, where he is not anonymous, for those who call him back. */
    public String raterName() {
        return raterName;
    }

    public Instant ratedAt() {
        return ratedAt;
    }

    public LocalDate ratedOn() {
        return ratedOn;
    }
}
