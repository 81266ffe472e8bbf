package onenet.safetyreview.consequence;

import onenet.safetyreview.credential.Consequence;
import onenet.safetyreview.credential.ConsequenceAction;
import onenet.safetyreview.credential.ConsequenceLifecycle;
import onenet.safetyreview.credential.ConsequenceStatus;
import onenet.safetyreview.credential.CredentialChange;
import onenet.safetyreview.credential.Dependant;
import onenet.safetyreview.credential.DependantKind;
import onenet.safetyreview.credential.Effect;
import onenet.safetyreview.credential.News;
import onenet.safetyreview.reviewcase.OpenMatter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;

/** One consequence in the register: what fell away, what follows for what, and what settled it. Entered by {@link Consequences}, once. */
@Entity
@DynamicUpdate
@Table(name = "consequence")
public class ConsequenceEntry {

    @Id
    private Long number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ConsequenceStatus status;

    @Enumerated(EnumType.STRING)
    private CredentialChange change;

    private String credential;

    @Column(name = "credential_name")
    private String credentialName;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "dependant_kind")
    private DependantKind dependantKind;

    private String dependant;

    @Enumerated(EnumType.STRING)
    private Consequence consequence;

    private String basis;

    @Column(name = "project_number")
    private String projectNumber;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "settled_by")
    private ConsequenceAction settledBy;

    @Column(name = "settled_reason")
    private String settledReason;

    protected ConsequenceEntry() {}

    /** @param reason in the words of whoever settled it; null where nobody did */
    void settle(ConsequenceAction action, LocalDate on, String reason) {
        status = ConsequenceLifecycle.TABLE.move(status, action).to();
        settledOn = on;
        settledBy = action;
        settledReason = reason;
    }

    Effect toEffect() {
        return new Effect(
                new News(change, credential, changedOn),
                new Dependant(dependantKind, dependant, changedOn),
                consequence,
                basis);
    }

    /** As it lies on the desk of the office until it is settled. */
    OpenMatter toMatter() {
        return new OpenMatter(number, consequence, change, credentialName, dependantKind, changedOn, basis);
    }

    /**
     * A warning asks for no more than to be told. One for an operating licence stands until its cause is put right: who decides on the licence is at another
     * desk, and may look at it long after it was told.
     */
    boolean endsByTelling() {
        return consequence == Consequence.WARN && dependantKind != DependantKind.OPERATING_LICENCE;
    }

    boolean isOpen() {
        return status == ConsequenceStatus.OPEN;
    }

    public long number() {
        return number;
    }

    public CredentialChange change() {
        return change;
    }

    /** By which what fell away is known in its register. */
    public String credential() {
        return credential;
    }

    /** By which people know it: number of the letter, name of the body. */
    public String credentialName() {
        return credentialName;
    }

    public LocalDate changedOn() {
        return changedOn;
    }

    public DependantKind dependantKind() {
        return dependantKind;
    }

    public String dependant() {
        return dependant;
    }

    public Consequence consequence() {
        return consequence;
    }

    public String basis() {
        return basis;
    }

    public String projectNumber() {
        return projectNumber;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public LocalDate notedOn() {
        return notedOn;
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }

    public Optional<ConsequenceAction> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    public Optional<String> settledReason() {
        return Optional.ofNullable(settledReason);
    }
}
