package onenet.planfiling.filingcase;

import onenet.casedesk.DeskCase;
import onenet.casedesk.SubmittedMaterial;
import onenet.casework.LegalTime;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.clock.StatutoryClock;
import onenet.text.Folding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

/** Aggregate root: one filing of a plan, from receipt into the register and through the plan's life. */
@Entity
@DynamicUpdate // an act and the sweep that tells of the same filing each write their own columns
@Table(name = "filing_case")
public class FilingCase extends DeskCase {

    @Enumerated(EnumType.STRING)
    private FilingStatus status;

    private String office;

    /** Null in filings older than this column. */
    @Enumerated(EnumType.STRING)
    @Column(name = "authority_mode")
    private AuthorityMode actingMode;

    @Column(name = "authority_basis")
    private String authorityBasis;

    @Column(name = "item_code")
    private String itemCode;

    @Column(name = "unit_uscc")
    private String unitUscc;

    @Column(name = "unit_name")
    private String unitName;

    /** The last day to file, twenty working days from publication; null while the calendar is missing. */
    @Column(name = "file_by")
    private LocalDate fileBy;

    @Column(name = "check_days")
    private int checkDays;

    /** When the clock of the check began: with the receipt, or with the last paper the notice named. */
    @Column(name = "check_from")
    private LocalDate checkFrom;

    /** Null while nothing was told; not a change of the filing for those who act on it. */
    @Embedded
    @OptimisticLock(excluded = true)
    private Told told;

    @JdbcTypeCode(SqlTypes.JSON)
    private Filing filing;

    /** The title as {@link FilingCases} finds like filings by. */
    @Column(name = "title_folded")
    private String titleFolded;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "filed_again")
    private FiledAgain filedAgain;

    @Embedded
    private Gaps gaps = new Gaps();

    @Embedded
    private Registration registration = new Registration();

    protected FilingCase() {}

    public FilingCase(String caseNumber, Filing filing, FilingIntake intake) {
        super(caseNumber, intake.at(), intake.counter());
        this.status = FilingLifecycle.TABLE.initial();
        this.filing = filing;
        this.titleFolded = Folding.of(filing.plan().title());
        this.filedAgain = intake.again();
        this.unitUscc = filing.unit().uscc();
        this.unitName = filing.unit().name();
        this.itemCode = intake.itemCode();
        this.office = intake.acting().office().code();
        this.actingMode = intake.acting().mode();
        this.authorityBasis = intake.acting().basis();
        this.fileBy = intake.fileBy();
        this.checkDays = intake.check().amount();
        this.checkFrom = LegalTime.date(intake.at());
    }

    /** What the unit had filed already; empty for the first of its kind. */
    public Optional<FiledAgain> filedAgain() {
        return Optional.ofNullable(filedAgain);
    }

    private FilingMove move(FilingAction action) {
        var move = FilingLifecycle.TABLE.move(status, action);
        status = move.to();
        return new FilingMove(this, action, move.event());
    }

    /** @param by last day to hand in what it names; after it the office may close the filing */
    public FilingMove notifyGaps(GapNotice everything, LocalDate by, WorkingCalendar calendar) {
        boolean calendarMissing = dueProvisional(calendar);
        FilingMove move = move(FilingAction.NOTIFY_GAPS);
        gaps.notified(everything, by, calendarMissing);
        return move;
    }

    /** @return the last day of the check, where by the calendar that has come the notice came after it: the plan counts as filed then */
    public Optional<LocalDate> judgeNotice(WorkingCalendar calendar) {
        return gaps.judge(StatutoryClock.started(receivedOn(), Limit.workingDays(checkDays)), calendar)
                .filter(late -> FilingLifecycle.TABLE
                        .find(status, FilingAction.DEEM_FILED)
                        .isPresent());
    }

    /** What the notice named did not come within its term. */
    public FilingMove close(Closing how) {
        FilingMove move = move(FilingAction.CLOSE);
        gaps.closed(how);
        return move;
    }

    /** Takes what came later; on the day the last named paper is in, the office's five days begin again. */
    public FilingMove fillGaps(List<SubmittedMaterial> supplements, LocalDate today) {
        FilingLifecycle.TABLE.move(status, FilingAction.FILL_GAPS);
        gaps.came(supplements);
        filing = filing.supplementedBy(supplements);
        if (!gaps.outstanding().isEmpty()) {
            return move(FilingAction.FILL_GAPS);
        }
        checkFrom = today;
        return move(FilingAction.COMPLETE_GAPS);
    }

    public FilingMove file(Registration.Entry entry, List<FormAdvice> advice) {
        FilingMove move = move(FilingAction.FILE);
        registration.enter(entry, false);
        registration.advise(advice);
        return move;
    }

    /** Silent past the fifth working day: filed all the same, on the day after it (Art. 28). */
    public FilingMove deemFiled(Registration.Entry entry) {
        FilingMove move = move(FilingAction.DEEM_FILED);
        registration.enter(entry, true);
        return move;
    }

    public FilingMove withdraw() {
        return move(FilingAction.WITHDRAW);
    }

    /** A move of a filed plan. */
    public FilingMove happen(StandingAction action, LocalDate today, String reason) {
        if (status != FilingStatus.FILED) {
            throw FilingProblem.NOT_FILED.raise();
        }
        return registration.happen(this, action, today, reason);
    }

    /** A new version without a new filing: it is kept, and the library reads it from now on. */
    public FilingMove archive(String planVersion, String text, LocalDate today) {
        FilingMove move = happen(StandingAction.ARCHIVE_VERSION, today, planVersion);
        filing = filing.withPlan(filing.plan().revised(planVersion, text));
        return move;
    }

    /** What was written down wrongly is as it should have been; number and days stay. */
    public FilingMove correct(FilingCorrection correction) {
        FilingMove move = happen(StandingAction.CORRECT, correction.on(), correction.number());
        registration.corrected(correction);
        filing = correction.in(filing);
        unitName = filing.unit().name();
        titleFolded = Folding.of(filing.plan().title());
        return move;
    }

    /** Five working days; empty once the office has spoken. */
    public Optional<StatutoryClock> check() {
        boolean runs = status == FilingStatus.SUBMITTED || status == FilingStatus.GAPS_FILLED;
        return runs ? Optional.of(StatutoryClock.started(checkFrom, Limit.workingDays(checkDays))) : Optional.empty();
    }

    @Override
    protected Stream<String> soughtBy() {
        return Stream.concat(registration.number().stream(), filing.soughtBy());
    }

    @Override
    protected Optional<StatutoryClock> running(WorkingCalendar calendar) {
        return check();
    }

    @Override
    public Optional<LocalDate> respondBy() {
        return status == FilingStatus.GAPS_NOTIFIED ? gaps.supplyBy() : Optional.empty();
    }

    /** The last day the office could have spoken, once it has gone by. */
    public Optional<LocalDate> silentSince(LocalDate today, WorkingCalendar calendar) {
        return check().flatMap(clock -> clock.reckon(calendar).due()).filter(today::isAfter);
    }

    /** @return whether office or unit was not told of it yet */
    public boolean tell(UnaryOperator<Told> news) {
        Told before = told == null ? Told.NOTHING : told;
        Told now = news.apply(before);
        boolean isNews = !now.equals(before);
        told = isNews ? now : told;
        return isNews;
    }

    /** Recorded, never a reason to turn the plan away. */
    public boolean late() {
        return fileBy != null && inTimeOn().isAfter(fileBy);
    }

    public FilingStatus status() {
        return status;
    }

    @Override
    public String office() {
        return office;
    }

    public String authorityBasis() {
        return authorityBasis;
    }

    @Override
    public Optional<AuthorityMode> actingMode() {
        return Optional.ofNullable(actingMode);
    }

    @Override
    public String itemCode() {
        return itemCode;
    }

    @Override
    protected String stage() {
        return status.name();
    }

    @Override
    protected String publicStage() {
        return status.name();
    }

    @Override
    protected List<SubmittedMaterial> materials() {
        return filing.materials();
    }

    @Override
    public String holderUscc() {
        return unitUscc;
    }

    public String unitName() {
        return unitName;
    }

    public Optional<LocalDate> fileBy() {
        return Optional.ofNullable(fileBy);
    }

    public Filing filing() {
        return filing;
    }

    /** What is missing and until when it may come. */
    public Gaps gaps() {
        return gaps;
    }

    public Registration registration() {
        return registration;
    }
}
