package onenet.safetyreview.reviewcase;

import onenet.casedesk.DeskCase;
import onenet.casework.authority.AuthorityMode;
import onenet.safetyreview.law.ReviewKind;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a review is about and who has it: fixed on the day it comes in. */
@MappedSuperclass
public abstract class ReviewSubject extends DeskCase {

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    @Column(name = "item_code")
    private String itemCode;

    @Embedded
    private Acting acting;

    @Column(name = "project_number")
    private String projectNumber;

    @Column(name = "project_name")
    private String projectName;

    @Column(name = "owner_uscc")
    private String ownerUscc;

    @Column(name = "owner_name")
    private String ownerName;

    @JdbcTypeCode(SqlTypes.JSON)
    private Limits limits;

    protected ReviewSubject() {}

    protected ReviewSubject(String caseNumber, ReviewIntake came) {
        super(caseNumber, came.at(), came.counter());
        this.kind = came.kind();
        this.itemCode = came.itemCode();
        this.acting = came.acting();
        this.projectNumber = came.project().number();
        this.projectName = came.project().content().name();
        this.ownerUscc = came.project().ownerUscc();
        this.ownerName = came.project().ownerName();
        this.limits = came.limits();
    }

    @Override
    public String office() {
        return acting.office();
    }

    @Override
    public Optional<AuthorityMode> actingMode() {
        return Optional.of(acting.mode());
    }

    @Override
    public String itemCode() {
        return itemCode;
    }

    @Override
    public String holderUscc() {
        return ownerUscc;
    }

    public String ownerName() {
        return ownerName;
    }

    public ReviewKind kind() {
        return kind;
    }

    public Acting acting() {
        return acting;
    }

    public String projectNumber() {
        return projectNumber;
    }

    public String projectName() {
        return projectName;
    }

    public Limits limits() {
        return limits;
    }
}
