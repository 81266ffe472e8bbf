package onenet.planfiling.filingcase;

import onenet.casework.lifecycle.Move;
import onenet.planfiling.law.HalfYear;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The entry in the register (Art. 29): number, day, and how the filed plan stands since. */
@Embeddable
public class Registration {

    @Column(name = "filing_number")
    private String number;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    /** Who entered it: the officer who filed it, or the clock. */
    @SuppressWarnings("UnusedVariable") // on record, held against those who wrote it down by the database
    @Column(name = "filed_by")
    private String filedBy;

    private Boolean deemed;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "standing_since")
    private LocalDate standingSince;

    @Column(name = "standing_reason")
    private String standingReason;

    @Column(name = "evaluation_due_on")
    private LocalDate evaluationDueOn;

    @Column(name = "drill_owed")
    private boolean drillOwed;

    /** Since when the unit owes drills: the day of its first filing, whatever number it has now; null in older rows. */
    @Column(name = "drill_since")
    private LocalDate drillSince;

    /** When a plan that must be filed anew was published; null when none must, or none is out yet. */
    @Column(name = "revised_on")
    private LocalDate revisedOn;

    /** The last day to file it, provisional while the calendar is missing. */
    @Column(name = "refile_by")
    private LocalDate refileBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "form_advice")
    private List<FormAdvice> formAdvice = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<FilingCorrection> corrections = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private Receipt receipt;

    protected Registration() {}

    /**
     * What the register writes down.
     *
     * @param evaluationDueOn first evaluation; null when none is owed
     * @param drillSince since when drills are owed half-yearly; null when none are
     */
    public record Entry(String number, LocalDate on, String by, LocalDate evaluationDueOn, LocalDate drillSince) {}

    void enter(Entry entry, boolean bySilence) {
        number = entry.number();
        filedOn = entry.on();
        filedBy = entry.by();
        deemed = bySilence;
        evaluationDueOn = entry.evaluationDueOn();
        drillOwed = entry.drillSince() != null;
        drillSince = entry.drillSince();
        standing = StandingLifecycle.TABLE.initial();
        standingSince = entry.on();
    }

    void corrected(FilingCorrection correction) {
        corrections =
                Stream.concat(corrections().stream(), Stream.of(correction)).toList();
    }

    void advise(List<FormAdvice> advice) {
        formAdvice = List.copyOf(advice);
    }

    FilingMove happen(FilingCase filingCase, StandingAction action, LocalDate today, String reason) {
        Standing before = standing;
        Move<Standing, StandingAction> move = StandingLifecycle.TABLE.move(standing, action);
        if (move.to() != standing) {
            standing = move.to();
            standingSince = today;
            standingReason = reason;
        }
        return new FilingMove(filingCase, action, move.event(), Optional.of(before));
    }

    /** The next evaluation counts from this one. */
    public void evaluated(LocalDate on) {
        evaluationDueOn = on.plusYears(3);
    }

    /** A revision that must be filed anew is out; of several the first counts, as none of them was filed. */
    public void revised(LocalDate publishedOn, LocalDate fileBy) {
        if (revisedOn == null) {
            revisedOn = publishedOn;
            refileBy = fileBy;
        }
    }

    /** The calendar of the year has come. */
    public void refileBy(LocalDate day) {
        if (!day.equals(refileBy)) {
            refileBy = day;
        }
    }

    /** @return false when it was known already; reports may overtake each other, and an earlier print does not take a later one's place */
    public boolean receive(Receipt issued) {
        boolean news = receipt == null || (!issued.equals(receipt) && issued.isNewerThan(receipt));
        if (news) {
            receipt = issued;
        }
        return news;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<LocalDate> filedOn() {
        return Optional.ofNullable(filedOn);
    }

    public boolean deemed() {
        return Boolean.TRUE.equals(deemed);
    }

    public Optional<Standing> standing() {
        return Optional.ofNullable(standing);
    }

    public Optional<LocalDate> standingSince() {
        return Optional.ofNullable(standingSince);
    }

    public Optional<String> standingReason() {
        return Optional.ofNullable(standingReason);
    }

    public Optional<LocalDate> evaluationDueOn() {
        return Optional.ofNullable(evaluationDueOn);
    }

    public boolean drillOwed() {
        return drillOwed;
    }

    /** Whether a drill is owed in a half: in every one the unit has stood in the register for from its first day. */
    public boolean drillOwedIn(HalfYear half) {
        return drillSince()
                .filter(since -> half.compareTo(HalfYear.firstWhole(since)) >= 0)
                .isPresent();
    }

    public Optional<LocalDate> drillSince() {
        return drillOwed ? Optional.ofNullable(drillSince).or(this::filedOn) : Optional.empty();
    }

    public Optional<LocalDate> revisedOn() {
        return Optional.ofNullable(revisedOn);
    }

    public Optional<LocalDate> refileBy() {
        return Optional.ofNullable(refileBy);
    }

    /** What could be better about the form of the filed plan. */
    public List<FormAdvice> formAdvice() {
        return formAdvice == null ? List.of() : formAdvice;
    }

    /** Clerical errors that were corrected, the oldest first. */
    public List<FilingCorrection> corrections() {
        return corrections == null ? List.of() : corrections;
    }

    public Optional<Receipt> receipt() {
        return Optional.ofNullable(receipt);
    }
}
