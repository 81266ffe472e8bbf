package onenet.oversight.credit;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.text.Folding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An enterprise's entry in a credit list, from the proposal on (信用名单的列入、移出): what for, who was heard, and on which days it stands. */
@Entity
@DynamicUpdate
@Table(name = "credit_listing")
public class CreditListing {

    @Id
    @Column(name = "listing_number")
    private String number;

    @Version
    private long version;

    private UUID id;

    @Enumerated(EnumType.STRING)
    private CreditKind kind;

    private String uscc;

    private String office;

    @Enumerated(EnumType.STRING)
    private ListingStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private Proposal proposal;

    @Column(name = "found_by")
    private String foundBy;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "statement_due_on")
    private LocalDate statementDueOn;

    private boolean stated;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "listed_on")
    private LocalDate listedOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Standing standing;

    @Column(name = "stands_from")
    private LocalDate standsFrom;

    @Column(name = "stands_until")
    private LocalDate standsUntil;

    @Column(name = "removed_by")
    private String removedBy;

    private boolean told;

    private int acts;

    protected CreditListing() {}

    /** @param office code of the office that proposes and decides: who punishes decides (应急管理部令第11号第四条) */
    CreditListing(String number, String office, Proposal proposal, Actor by, Instant now) {
        this.number = number;
        this.id = UUID.randomUUID();
        this.kind = proposal.kind();
        this.uscc = proposal.uscc();
        this.office = office;
        this.status = ListingLifecycle.TABLE.initial();
        this.proposal = proposal;
        this.foundBy = Folding.index(proposal.uscc(), proposal.partyName());
        this.proposedBy = by.id();
        this.openedAt = now;
        stands(Standing.NONE);
    }

    /** An entry that was decided by another procedure, told under an identity of its own. */
    static CreditListing decidedElsewhere(String number, DecidedElsewhere told, Actor by, Instant now) {
        CreditListing listing = new CreditListing(number, told.office(), told.proposal(), by, now);
        listing.id = told.id();
        listing.told = true;
        listing.decisionNumber = told.decisionNumber();
        listing.listedOn = told.listedOn();
        listing.endsOn = told.endsOn();
        listing.status = told.statusOn(LegalTime.date(now));
        listing.stands(told.standing());
        return listing;
    }

    /** The notice came to the party that day; it has until the other for its statement. */
    void notified(LocalDate served, LocalDate dueOn) {
        move(ListingAction.NOTIFY);
        this.servedOn = served;
        this.statementDueOn = dueOn;
    }

    /** What an officer wrote down shortens no days: the party alone says that it has spoken. */
    void stated(ListingAction how) {
        move(how);
        this.stated |= how == ListingAction.STATE;
    }

    /** @param until last day of the entry; empty where it has no term */
    void entered(Actor decider, String paperNumber, LocalDate on, Optional<LocalDate> until) {
        move(ListingAction.ENTER);
        this.decidedBy = decider.id();
        this.decisionNumber = paperNumber;
        this.listedOn = on;
        this.endsOn = until.orElse(null);
        stands(standing.listed(on, endsOn));
    }

    void removed(Actor decider, LocalDate on) {
        move(ListingAction.REMOVE);
        this.removedBy = decider.id();
        stands(standing.removed(on));
    }

    /** It stands again, to the end it first had. */
    void restored(LocalDate on) {
        move(ListingAction.RESTORE);
        stands(standing.listed(on, endsOn));
    }

    void annulled() {
        move(ListingAction.ANNUL);
        stands(Standing.NONE);
    }

    /** Whatever is done makes another version: who decides has seen all that was said. */
    void acted() {
        this.acts++;
    }

    /** Moves that change no day. */
    void moved(ListingAction action) {
        move(action);
    }

    private void move(ListingAction action) {
        this.status = ListingLifecycle.TABLE.move(status, action).to();
    }

    private void stands(Standing days) {
        this.standing = days;
        this.standsFrom = days.last().map(Standing.Span::from).orElse(null);
        this.standsUntil = days.last().map(Standing.Span::until).orElse(null);
    }

    public String number() {
        return number;
    }

    public long version() {
        return version;
    }

    /** Under which it is told to other services. */
    public UUID id() {
        return id;
    }

    public CreditKind kind() {
        return kind;
    }

    public String uscc() {
        return uscc;
    }

    /** Code of the office whose entry it is. */
    public String office() {
        return office;
    }

    public ListingStatus status() {
        return status;
    }

    public Proposal proposal() {
        return proposal;
    }

    String proposedBy() {
        return proposedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Whether the party knows of it: it was served a notice here, or heard in the procedure that decided. */
    boolean isKnownToParty() {
        return told || servedOn != null;
    }

    /** When the notice came to the party; empty where none was served here. */
    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    /** Last day for the party's statement. */
    public Optional<LocalDate> statementDueOn() {
        return Optional.ofNullable(statementDueOn);
    }

    boolean isStated() {
        return stated;
    }

    /** Number of the written decision. */
    public Optional<String> decisionNumber() {
        return Optional.ofNullable(decisionNumber);
    }

    public Optional<LocalDate> listedOn() {
        return Optional.ofNullable(listedOn);
    }

    /** Last day it was made for, whatever became of it; empty where it has no term. */
    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Standing standing() {
        return standing;
    }

    Optional<String> removedBy() {
        return Optional.ofNullable(removedBy);
    }
}
