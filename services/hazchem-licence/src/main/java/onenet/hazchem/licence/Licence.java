package onenet.hazchem.licence;

import onenet.casework.lifecycle.Move;
import onenet.hazchem.law.LicenceTerm;
import onenet.hazchem.law.RenewalWindow;
import onenet.hazchem.licencecase.Authority;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.text.Folding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/** Aggregate root: one licence in the register, from the grant to its cancellation. */
@Entity
@Table(name = "licence")
public class Licence {

    @Id
    @Column(name = "licence_id")
    private String licenceId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private LicenceStatus status;

    @Column(name = "licence_number")
    private String licenceNumber;

    @Embedded
    private Certificate certificate;

    @Column(name = "holder_uscc")
    private String holderUscc;

    @Column(name = "holder_name")
    private String holderName;

    /** Number, holder and code, folded: what the licence is found by. */
    @Column(name = "found_by")
    @OptimisticLock(excluded = true)
    private String foundBy;

    /** The premises as {@link Licences} finds like licences by. */
    @Column(name = "premises_folded")
    @OptimisticLock(excluded = true)
    private String premisesFolded;

    private String office;

    @Column(name = "in_name_of")
    private String inNameOf;

    @Column(name = "case_class")
    private String caseClass;

    @JdbcTypeCode(SqlTypes.JSON)
    private LicenceContent content;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "granted_on")
    private LocalDate grantedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<LicenceAct> acts = List.of();

    protected Licence() {}

    /** Enters a licence that has just been granted. */
    public Licence(LicenceCase granted, LicenceContent content, LocalDate validFrom, LocalDate validTo, LocalDate on) {
        this.licenceId = granted.caseNumber();
        this.status = LicenceLifecycle.TABLE.initial();
        this.holderUscc = granted.holderUscc();
        this.holderName = granted.applicantName();
        this.content = content;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.grantedOn = on;
        issuedBy(granted.authority(), granted.caseClass());
    }

    private Move<LicenceStatus, LicenceAction> move(LicenceAction action) {
        Move<LicenceStatus, LicenceAction> move = LicenceLifecycle.TABLE.move(status, action);
        status = move.to();
        return move;
    }

    private void issuedBy(Authority authority, String nowClass) {
        office = authority.office();
        inNameOf = authority.inNameOf();
        caseClass = nowClass;
    }

    /**
     * The certificate is in force; the first one brings the licence's number. Reports may overtake each other: an older version
     * does not take a newer one's place.
     */
    public void certify(String number, Certificate issued) {
        if (certificate != null && !issued.isNewerThan(certificate)) {
            return;
        }
        move(LicenceAction.CERTIFY);
        licenceNumber = number;
        certificate = issued;
    }

    /** New content, same term (Order 55 Art. 15); whoever varied it issues it from now on (trap 29). */
    public void vary(String newHolderName, LicenceContent varied, Authority issuer, String nowClass) {
        move(LicenceAction.VARY);
        issuedBy(issuer, nowClass);
        holderName = newHolderName;
        content = varied;
    }

    /** A longer term, counted from the old end (Order 55 Art. 20); whoever renewed it issues it from now on. */
    public void renew(LocalDate newEnd, LicenceContent renewed, Authority issuer, String nowClass) {
        move(LicenceAction.RENEW);
        validTo = newEnd;
        content = renewed;
        issuedBy(issuer, nowClass);
    }

    /** Texts as they should have been printed; number, term and issuer stay. */
    public void correct(List<Misprint> misprints) {
        move(LicenceAction.DECIDE_CORRECTION);
        for (Misprint misprint : misprints) {
            if (misprint.text() == PrintedText.HOLDER_NAME) {
                holderName = misprint.to();
            } else {
                content = content.corrected(misprint.text(), misprint.to());
            }
        }
    }

    /** What is printed there; empty where nothing is. */
    public Optional<String> printed(PrintedText text) {
        return Optional.ofNullable(text == PrintedText.HOLDER_NAME ? holderName : content.text(text));
    }

    /** One of the office's acts on the licence, or the law's own. */
    public void end(LicenceAction action, LicenceAct act) {
        move(action);
        acts = Stream.concat(acts.stream(), Stream.of(act)).toList();
        if (running()) {
            endedOn = null;
        } else if (endedOn == null || status != LicenceStatus.CANCELLED) {
            endedOn = act.decidedOn();
        }
    }

    /** Whether a certificate reported now still concerns the licence. */
    public boolean awaitsCertificates() {
        return LicenceLifecycle.TABLE.find(status, LicenceAction.CERTIFY).isPresent();
    }

    public boolean mayBeReplaced() {
        return LicenceLifecycle.TABLE.find(status, LicenceAction.REPLACE).isPresent();
    }

    public boolean mayBeGivenUp() {
        return LicenceLifecycle.TABLE
                .find(status, LicenceAction.CANCEL_ON_REQUEST)
                .isPresent();
    }

    /** In force, or suspended for a time: it has duties and a term all the same. */
    public boolean running() {
        return status == LicenceStatus.IN_FORCE || status == LicenceStatus.SUSPENDED;
    }

    /** Whether it can be varied and renewed on the day; a suspended licence too, whose holder still has to apply (Order 55 Art. 14, 18). */
    public boolean runsOn(LocalDate day) {
        return running() && !day.isAfter(validTo);
    }

    /** Keeps what the licence is found and compared by in step with what it says. */
    @PrePersist
    @PreUpdate
    public void fold() {
        foundBy = Folding.index(licenceNumber, holderName, holderUscc);
        premisesFolded = Folding.of(content.premises());
    }

    public String licenceId() {
        return licenceId;
    }

    public long version() {
        return version;
    }

    public LicenceStatus status() {
        return status;
    }

    public Optional<String> licenceNumber() {
        return Optional.ofNullable(licenceNumber);
    }

    public Optional<Certificate> certificate() {
        return Optional.ofNullable(certificate);
    }

    public String holderUscc() {
        return holderUscc;
    }

    public String holderName() {
        return holderName;
    }

    public String office() {
        return office;
    }

    public String inNameOf() {
        return inNameOf;
    }

    public String caseClass() {
        return caseClass;
    }

    public LicenceContent content() {
        return content;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** When a renewal of it comes in time. */
    public RenewalWindow renewalWindow() {
        return new RenewalWindow(new LicenceTerm(validFrom, validTo));
    }

    public LocalDate validTo() {
        return validTo;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public List<LicenceAct> acts() {
        return acts;
    }
}
