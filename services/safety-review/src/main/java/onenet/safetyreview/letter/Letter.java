package onenet.safetyreview.letter;

import onenet.casework.authority.AuthorityMode;
import onenet.safetyreview.law.LetterValidity;
import onenet.safetyreview.law.RenewedReview.Reviewed;
import onenet.safetyreview.law.ReviewKind;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One opinion letter in the register: which case gave it, for which project, and how it stands. */
@Entity
@DynamicUpdate
@Table(name = "letter")
public class Letter {

    /** Case that gave it: a case gives one. */
    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Version
    private long version;

    @Column(name = "letter_number")
    private String letterNumber;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    @Column(name = "project_number")
    private String projectNumber;

    @Enumerated(EnumType.STRING)
    private LetterStatus status;

    @Embedded
    private Issuer issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    /** Null where the rule sets no end. */
    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "reason")
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Reviewed reviewed;

    @Embedded
    private Work work;

    @Column(name = "certificate_identifier")
    private String certificateIdentifier;

    @Column(name = "verification_url")
    private String verificationUrl;

    protected Letter() {}

    /** @param lastDay null where the rule sets no end */
    public Letter(Origin origin, String letterNumber, LocalDate issuedOn, LocalDate lastDay, Reviewed reviewed) {
        this.caseNumber = origin.caseNumber();
        this.projectNumber = origin.projectNumber();
        this.kind = origin.kind();
        this.issuer = origin.issuer();
        this.work = origin.work();
        this.letterNumber = letterNumber;
        this.issuedOn = issuedOn;
        this.lastDay = lastDay;
        this.reviewed = reviewed;
        this.status = LetterLifecycle.TABLE.initial();
        this.since = issuedOn;
    }

    /** Where a letter comes from. */
    public record Origin(String caseNumber, String projectNumber, ReviewKind kind, Issuer issuer, Work work) {}

    /** @return how it stood before */
    LetterStatus happen(LetterAction action, LocalDate on, String why) {
        LetterStatus before = status;
        status = LetterLifecycle.TABLE.move(status, action).to();
        since = on;
        reason = why;
        return before;
    }

    void certified(String identifier, String url) {
        certificateIdentifier = identifier;
        verificationUrl = url;
    }

    /** Whether its time is over and no works were started in it, whatever the register says yet. */
    public boolean lapsedOn(LocalDate today) {
        return status == LetterStatus.VALID && LetterValidity.lapsed(lastDay(), Optional.empty(), today);
    }

    /** Whether something may rest on it on the day. */
    public boolean standsOn(LocalDate today) {
        return status.stands() && !lapsedOn(today);
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String letterNumber() {
        return letterNumber;
    }

    public ReviewKind kind() {
        return kind;
    }

    public String projectNumber() {
        return projectNumber;
    }

    public LetterStatus status() {
        return status;
    }

    public Issuer issuer() {
        return issuer;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public LocalDate since() {
        return since;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The project as it was reviewed. */
    public Reviewed reviewed() {
        return reviewed;
    }

    /** Whose work it passed, as the project named him on that day. */
    public Work work() {
        return work;
    }

    /** Whether it passed the work of this body. */
    public boolean isOf(String uscc) {
        return work.uscc().equals(uscc);
    }

    public Optional<String> certificateIdentifier() {
        return Optional.ofNullable(certificateIdentifier);
    }

    public Optional<String> verificationUrl() {
        return Optional.ofNullable(verificationUrl);
    }

    /**
     * Which office acted for it, on which footing and in whose name.
     *
     * @param grant line of the authority data it rests on
     */
    @jakarta.persistence.Embeddable
    public record Issuer(
            @Column(name = "office") String office,

            @Enumerated(EnumType.STRING) @Column(name = "authority_mode")
            AuthorityMode mode,

            @Column(name = "in_name_of") String inNameOf,
            @Column(name = "authority_grant") String grant) {

        /** Whether it acted on its own power. */
        public boolean itself() {
            return office.equals(inNameOf);
        }
    }

    /** Who did the work a letter passed: of a condition letter the assessor, of a design letter the designer. */
    @jakarta.persistence.Embeddable
    public record Work(
            @Column(name = "work_by") String uscc,
            @Column(name = "work_by_name") String name) {}
}
