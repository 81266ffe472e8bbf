package onenet.safetyreview.reviewcase;

import onenet.casedesk.Urgency;
import onenet.safetyreview.law.ReviewKind;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All reviews, and the counter of the numbers of refusals. */
@ApplicationScoped
public class ReviewCases implements PanacheRepositoryBase<ReviewCase, String> {

    private static final Set<ReviewStatus> OPEN = EnumSet.of(
            ReviewStatus.SUBMITTED,
            ReviewStatus.CORRECTION_REQUESTED,
            ReviewStatus.SUPPLEMENTED,
            ReviewStatus.ACCEPTED,
            ReviewStatus.EXAMINED);

    private static final Set<ReviewStatus> AT_INTAKE = EnumSet.of(ReviewStatus.SUBMITTED, ReviewStatus.SUPPLEMENTED);

    private static final Set<ReviewStatus> UNDER_WAY = EnumSet.of(ReviewStatus.ACCEPTED, ReviewStatus.EXAMINED);

    /** How many the enterprise handed in on the day, counted no further than {@code most}. */
    public int handedIn(String uscc, LocalDate day, int most) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "SELECT count(*) FROM (SELECT 1 FROM review_case WHERE owner_uscc = ? AND received_on = ? LIMIT ?) few")
                        .setParameter(1, uscc)
                        .setParameter(2, day)
                        .setParameter(3, most)
                        .getSingleResult())
                .intValue();
    }

    /** Every review of a project, the oldest first. */
    public List<ReviewCase> ofProject(String projectNumber) {
        return list("projectNumber = ?1 order by receivedAt, caseNumber", projectNumber);
    }

    /** The review of a kind that is under way for a project. */
    public Optional<ReviewCase> open(String projectNumber, ReviewKind kind) {
        return find("projectNumber = ?1 and kind = ?2 and status in ?3", projectNumber, kind, OPEN)
                .firstResultOptional();
    }

    /** The number of the review of a kind that is under way for a project; not read yet, so that it can be locked as it is. */
    public Optional<String> openNumber(String projectNumber, ReviewKind kind) {
        return numbers("projectNumber = ?1 and kind = ?2 and status in ?3", 1, projectNumber, kind, OPEN).stream()
                .findFirst();
    }

    /** Reviews under way whose office acts by a line of the authority data. */
    public List<String> openUnder(String grant) {
        return numbers("acting.grant = ?1 and status in ?2 order by caseNumber", Integer.MAX_VALUE, grant, OPEN);
    }

    /** Whether any review of a project is under way. */
    public boolean anyOpen(String projectNumber) {
        return count("projectNumber = ?1 and status in ?2", projectNumber, OPEN) > 0;
    }

    /** Whether an office has, or had, a review of the project. */
    public boolean knownTo(String office, String projectNumber) {
        return count("projectNumber = ?1 and acting.office = ?2", projectNumber, office) > 0;
    }

    public ReviewCase locked(String caseNumber) {
        return findById(caseNumber, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The next serial of refusals; a gap is harmless. */
    public long nextRefusal() {
        return ((Number) getEntityManager()
                        .createNativeQuery("SELECT nextval('document_serial')")
                        .getSingleResult())
                .longValue();
    }

    /** Reviews on which intake was silent past its last day. */
    public List<String> silentBefore(LocalDate day, int most) {
        return numbers("status in ?1 and urgency.dueOn < ?2 order by urgency.dueOn", most, AT_INTAKE, day);
    }

    /** Reviews whose clock runs out by the day and of which the office was not warned. */
    public List<String> toWarn(LocalDate day, int most) {
        return numbers(
                "status in ?1 and urgency.dueOn <= ?2 and (told.warnedOf is null or told.warnedOf <> urgency.dueOn)"
                        + " order by urgency.dueOn",
                most,
                OPEN,
                day);
    }

    /** Reviews whose last day went by, and of which that was not told. */
    public List<String> missed(LocalDate today, int most) {
        return numbers(
                "status in ?1 and urgency.dueOn < ?2 and (told.missed is null or told.missed <> urgency.dueOn)"
                        + " order by urgency.dueOn",
                most,
                UNDER_WAY,
                today);
    }

    /** Reviews whose clock has stood still since before the day, and of which that was not told. */
    public List<String> ageing(LocalDate before, int most) {
        return numbers(
                "status = ?1 and urgency.pausedTo = ?2 and urgency.pausedFrom < ?3"
                        + " and (told.ageing is null or told.ageing <> urgency.pausedFrom) order by urgency.pausedFrom",
                most,
                ReviewStatus.ACCEPTED,
                Urgency.OPEN,
                before);
    }

    private List<String> numbers(String condition, int most, Object... parameters) {
        return find("select c.caseNumber from ReviewCase c where " + condition, parameters)
                .project(String.class)
                .page(0, most)
                .list();
    }
}
