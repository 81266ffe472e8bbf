package onenet.planfiling.filingcase;

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

/** A three-year evaluation a unit reported (Order 88 Art. 35); reported once, never changed. */
@Entity
@Table(name = "evaluation")
public class Evaluation {

    /** What the evaluation came to; only the last leads to a new filing. */
    public enum Conclusion {
        FIT,
        SMALL_REVISION,
        REFILING
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "evaluated_on")
    private LocalDate evaluatedOn;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    private String report;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected Evaluation() {}

    public Evaluation(String caseNumber, LocalDate evaluatedOn, Conclusion conclusion, String report, Instant now) {
        this.caseNumber = caseNumber;
        this.evaluatedOn = evaluatedOn;
        this.conclusion = conclusion;
        this.report = report;
        this.reportedAt = now;
    }

    public LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    public Conclusion conclusion() {
        return conclusion;
    }

    public String report() {
        return report;
    }
}
