package onenet.planfiling.filingcase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A copy of a filed plan at the office of a county it crosses (Order 88 Art. 26); it is read there, not acted on. */
@Entity
@Table(name = "filing_copy")
public class FilingCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String caseNumber;

    @SuppressWarnings("UnusedVariable") // asked for in queries only
    private String office;

    protected FilingCopy() {}

    FilingCopy(String caseNumber, String office) {
        this.caseNumber = caseNumber;
        this.office = office;
    }
}
