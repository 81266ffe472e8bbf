package onenet.planfiling.filingcase;

import onenet.planfiling.law.PlanChange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a filed plan in the archive, the filed one first; kept as it was. */
@Entity
@Table(name = "plan_version")
public class PlanVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private String caseNumber;

    private String label;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanChange> changes;

    private String note;
    private String file;

    @Column(name = "archived_on")
    private LocalDate archivedOn;

    private boolean filed;

    protected PlanVersion() {}

    /**
     * @param changes what it touches; empty for the version that was filed
     * @param file id of the uploaded plan; null when none came with it
     * @param filed whether this version is covered by the filing
     */
    public PlanVersion(
            String caseNumber,
            String label,
            List<PlanChange> changes,
            String note,
            String file,
            LocalDate on,
            boolean filed) {
        this.caseNumber = caseNumber;
        this.label = label;
        this.changes = List.copyOf(changes);
        this.note = note;
        this.file = file;
        this.archivedOn = on;
        this.filed = filed;
    }

    public String label() {
        return label;
    }

    public List<PlanChange> changes() {
        return changes;
    }

    public String note() {
        return note;
    }

    public String file() {
        return file;
    }

    public LocalDate archivedOn() {
        return archivedOn;
    }

    public boolean filed() {
        return filed;
    }
}
