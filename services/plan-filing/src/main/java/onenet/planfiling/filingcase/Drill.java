package onenet.planfiling.filingcase;

import onenet.planfiling.law.HalfYear;
import onenet.planfiling.law.PlanKind;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A drill a unit reported, with its written evaluation (Order 88 Art. 33, 34); reported once, never changed. */
@Entity
@Table(name = "drill")
public class Drill {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private String title;
    private String evaluation;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected Drill() {}

    public Drill(String caseNumber, LocalDate heldOn, PlanKind kind, String title, String evaluation, Instant now) {
        this.caseNumber = caseNumber;
        this.heldOn = heldOn;
        this.kind = kind;
        this.title = title;
        this.evaluation = evaluation;
        this.reportedAt = now;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public HalfYear half() {
        return HalfYear.of(heldOn);
    }

    public PlanKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String evaluation() {
        return evaluation;
    }
}
