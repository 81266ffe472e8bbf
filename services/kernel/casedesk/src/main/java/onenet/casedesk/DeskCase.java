package onenet.casedesk;

import onenet.casework.LegalTime;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.casework.clock.StatutoryClock;
import onenet.counter.CounterReceipt;
import onenet.feed.Progress;
import onenet.text.Folding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/**
 * A case as the desk and its lists know it, whatever it is about: which it is, how it came in, and what hangs on a date. The
 * aggregate of a service adds what it is about, and says where it lies, whose it is and which clock runs.
 */
@MappedSuperclass
public abstract class DeskCase {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Version
    private long version;

    /** Set by the database whenever the version moves on. */
    @Column(name = "changed_at", insertable = false, updatable = false)
    private Instant changedAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    /** Follows from the rest and the calendar; it is no change of its own. */
    @Embedded
    @OptimisticLock(excluded = true)
    private Urgency urgency = Urgency.NONE;

    /** The last year of the calendar it was reckoned by: when another comes, it is reckoned again. */
    @Column(name = "reckoned_to")
    @OptimisticLock(excluded = true)
    private int reckonedTo;

    /** What the case is found by, folded; it follows from the rest and is no change of its own. */
    @Column(name = "found_by")
    @OptimisticLock(excluded = true)
    private String foundBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private CounterReceipt counter;

    /** Written beside the case and not with it: whoever acts meanwhile neither waits for it nor writes it back. */
    @Embedded
    private Assignee assignee;

    protected DeskCase() {}

    /** @param counter how it came in over the counter; null when it came online */
    protected DeskCase(String caseNumber, Instant receivedAt, CounterReceipt counter) {
        this.caseNumber = caseNumber;
        this.receivedAt = receivedAt;
        this.receivedOn = LegalTime.date(receivedAt);
        this.counter = counter;
    }

    /** Code of the office that acts. Access follows it, never the text of the number. */
    public abstract String office();

    /** On which footing the office acts; empty where it has no power over the case. */
    public abstract Optional<AuthorityMode> actingMode();

    /** The service item, with the two digits of the business type. */
    public abstract String itemCode();

    /** Name of the stage inside the office. */
    protected abstract String stage();

    /** Name of what the public is told. */
    protected abstract String publicStage();

    /** Credit code of the enterprise whose case it is. */
    public abstract String holderUscc();

    /** Texts the desk finds the case by, beside its number. */
    protected abstract Stream<String> soughtBy();

    /** The materials handed in so far. */
    protected abstract List<SubmittedMaterial> materials();

    /** The clock of the law that runs now; empty when none does. */
    protected abstract Optional<StatutoryClock> running(WorkingCalendar calendar);

    /** The shorter one the office promised, while it runs beside that one; empty where nothing is promised. */
    protected Optional<StatutoryClock> promised(WorkingCalendar calendar) {
        return Optional.empty();
    }

    /** Last day the applicant has for what he is asked now; empty while nothing is. */
    public abstract Optional<LocalDate> respondBy();

    /** Day it came in for a term that ends: at a window that had closed, the day after (Civil Code Art. 203 para. 2). */
    public LocalDate inTimeOn() {
        return counter != null && counter.afterClosing() ? receivedOn.plusDays(1) : receivedOn;
    }

    /** Id of the uploaded file handed in for a material of the item. */
    public Optional<String> fileOf(String material) {
        return materials().stream()
                .filter(submitted -> submitted.material().equals(material))
                .map(SubmittedMaterial::file)
                .findFirst();
    }

    /** Keeps what the case is found by in step with what it says. */
    @PrePersist
    @PreUpdate
    public void fold() {
        foundBy = Folding.index(Stream.concat(Stream.of(caseNumber), soughtBy()).toArray(String[]::new));
    }

    /** Keeps what the worklist shows of the running clocks in step with the ledger; written only when it differs. */
    public void reckonDueDate(WorkingCalendar calendar) {
        Urgency now = Urgency.of(running(calendar), first(calendar), respondBy(), calendar);
        if (!now.equals(urgency)) {
            urgency = now;
        }
        reckonedTo = calendar.years().last();
    }

    /** How urgent the case is on a day, by the date the desk works towards. */
    public Light light(LocalDate today, WorkingCalendar calendar) {
        return first(calendar)
                .map(first -> Light.of(first.clock(), today, calendar))
                .orElseGet(() -> respondBy().isPresent() ? Light.WAITING : Light.NONE);
    }

    /** How urgent the clock of the law is on a day, whatever was promised: by it the office is warned. */
    public Light lawLight(LocalDate today, WorkingCalendar calendar) {
        return running(calendar).map(clock -> Light.of(clock, today, calendar)).orElse(Light.NONE);
    }

    /** The day the desk works towards; empty while no clock runs or while it stands still. */
    public Optional<Pressing> pressing(WorkingCalendar calendar) {
        return first(calendar).flatMap(first -> first.day(calendar));
    }

    /** Whether the last day of the law is not final: its calendar is not there yet. */
    public boolean dueProvisional(WorkingCalendar calendar) {
        return running(calendar)
                .filter(clock -> clock.reckon(calendar).provisional().isPresent())
                .isPresent();
    }

    private Optional<Pressing.Timed> first(WorkingCalendar calendar) {
        return Pressing.first(running(calendar), promised(calendar), calendar);
    }

    Progress progress(Progress.By by, Instant now, WorkingCalendar calendar) {
        Light light = running(calendar).isPresent() ? lawLight(LegalTime.date(now), calendar) : null;
        return new Progress(
                caseNumber,
                itemCode(),
                holderUscc(),
                office(),
                actingMode().orElse(null),
                stage(),
                publicStage(),
                urgency.dueOn(),
                light,
                by,
                now);
    }

    public String caseNumber() {
        return caseNumber;
    }

    /** Counts the acts; what an actor saw is what he may change. */
    public long version() {
        return version;
    }

    /** When the case was last changed, as it was read; null in the transaction that takes it in. */
    public Instant changedAt() {
        return changedAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** The last day the law gives for what runs now, also one that is not final. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(urgency.dueOn());
    }

    /** Whose case it is among the officers of its office, as it was read; empty while it is nobody's. */
    public Optional<Assignee> assignee() {
        return Optional.ofNullable(assignee);
    }

    /** How it came in over the counter; empty when it came online. */
    public Optional<CounterReceipt> counter() {
        return Optional.ofNullable(counter);
    }
}
