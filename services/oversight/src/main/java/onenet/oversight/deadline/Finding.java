package onenet.oversight.deadline;

import onenet.oversight.terms.Ground;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a deadline showed, once for each case, ground and day; it stays when the case goes on. */
@Entity
@Immutable
@Table(name = "finding")
public class Finding {

    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "on_day")
    private LocalDate onDay;

    private String office;

    @Column(name = "found_at")
    private Instant foundAt;

    protected Finding() {}

    public UUID id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Ground ground() {
        return ground;
    }

    /** The day it is about: a due date, the last day of a licence, or the first day of a pause or step. */
    public LocalDate onDay() {
        return onDay;
    }

    /** The office that had the case then. */
    public String office() {
        return office;
    }

    public Instant foundAt() {
        return foundAt;
    }
}
