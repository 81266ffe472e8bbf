package onenet.hazchem.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;

/**
 * Something a construction project of a holder rests on fell away, and safety-review says what follows for his operating licence: he and the office are
 * told, or nothing is granted until it is settled there. Known here as it was told; who settles it is the office of the review.
 */
@Entity
@DynamicUpdate // once told, only its end is written
@Table(name = "project_matter")
public class ProjectMatter {

    /** Of the consequence, as safety-review counts them. */
    @Id
    private long number;

    @Column(name = "holder_uscc")
    private String holderUscc;

    @Column(name = "review_case")
    private String reviewCase;

    @Column(name = "project_number")
    private String projectNumber;

    @Column(name = "project_name")
    private String projectName;

    /** What fell away, in the words of {@code safetyreview.consequence-noted.v1}. */
    private String change;

    @Column(name = "credential_name")
    private String credentialName;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    /** WARN or BLOCK. */
    private String consequence;

    private String basis;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    protected ProjectMatter() {}

    ProjectMatter(Told told) {
        this.number = told.number();
        this.holderUscc = told.holderUscc();
        this.reviewCase = told.reviewCase();
        this.projectNumber = told.projectNumber();
        this.projectName = told.projectName();
        this.change = told.change();
        this.credentialName = told.credentialName();
        this.changedOn = told.changedOn();
        this.consequence = told.consequence();
        this.basis = told.basis();
        this.settledOn = told.settledOn();
    }

    /**
     * What safety-review told.
     *
     * @param number of the consequence
     * @param change what fell away
     * @param credentialName by which people know it
     * @param changedOn the day of the law
     * @param settledOn null while it is open
     */
    public record Told(
            long number,
            String holderUscc,
            String reviewCase,
            String projectNumber,
            String projectName,
            String change,
            String credentialName,
            LocalDate changedOn,
            String consequence,
            String basis,
            LocalDate settledOn) {}

    void settled(LocalDate on) {
        settledOn = on;
    }

    public Told told() {
        return new Told(
                number,
                holderUscc,
                reviewCase,
                projectNumber,
                projectName,
                change,
                credentialName,
                changedOn,
                consequence,
                basis,
                settledOn);
    }
}
