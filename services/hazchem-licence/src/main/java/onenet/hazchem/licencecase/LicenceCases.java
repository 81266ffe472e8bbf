package onenet.hazchem.licencecase;

import onenet.casework.identity.Uscc;
import onenet.text.Folding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All licence cases. */
@ApplicationScoped
public class LicenceCases implements PanacheRepositoryBase<LicenceCase, String> {

    /** Handed in and neither decided nor ended otherwise. */
    private static final List<LicenceCaseStatus> OPEN = List.of(
            LicenceCaseStatus.SUBMITTED,
            LicenceCaseStatus.CORRECTION_REQUESTED,
            LicenceCaseStatus.SUPPLEMENTED,
            LicenceCaseStatus.ACCEPTED,
            LicenceCaseStatus.EXAMINED);

    /** Of one enterprise at one place there are no more that matter. */
    private static final int LOOKED_AT = 20;

    /** Whether it is neither decided nor ended otherwise. */
    public static boolean isOpen(LicenceCaseStatus status) {
        return OPEN.contains(status);
    }

    /** Numbers of open renewals of licences that end from the one day to the other, and of whose end the office was not told. */
    public List<String> renewalsEnding(LocalDate today, LocalDate day, int limit) {
        return find(
                        "select c.caseNumber from LicenceCase c, Licence l where l.licenceId = c.licenceId and c.matter = ?1"
                                + " and c.status in ?2 and l.validTo between ?3 and ?4"
                                + " and (c.told.endToldOf is null or c.told.endToldOf <> l.validTo) order by l.validTo, c.caseNumber",
                        Matter.RENEWAL,
                        OPEN,
                        today,
                        day)
                .project(String.class)
                .page(0, limit)
                .list();
    }

    /** How many the enterprise handed in on the day, counted no further than {@code most}. */
    public int handedIn(String uscc, LocalDate day, int most) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "SELECT count(*) FROM (SELECT 1 FROM licence_case WHERE applicant_uscc = ? AND received_on = ? LIMIT ?) few")
                        .setParameter(1, uscc)
                        .setParameter(2, day)
                        .setParameter(3, most)
                        .getSingleResult())
                .intValue();
    }

    /** Open applications of the enterprise for a new licence at the premises, the last one first; those of before it was kept at any. */
    public List<LicenceCase> openAt(Uscc uscc, String premises) {
        return find(
                        "applicantUscc = ?1 and matter = ?2 and status in ?3 and (premisesFolded = ?4 or premisesFolded is null)"
                                + " order by receivedAt desc, caseNumber",
                        uscc.value(),
                        Matter.NEW,
                        OPEN,
                        Folding.of(premises))
                .range(0, LOOKED_AT - 1)
                .list();
    }

    /** The enterprise's last cases of any matter, the newest first. */
    public List<LicenceCase> lastOf(Uscc uscc) {
        return find("applicantUscc = ?1 order by receivedAt desc, caseNumber", uscc.value())
                .range(0, LOOKED_AT - 1)
                .list();
    }

    /** An application on the same licence and matter that is still open. */
    public Optional<LicenceCase> openOn(String licenceId, Matter matter) {
        return find("licenceId = ?1 and matter = ?2 and status in ?3", licenceId, matter, OPEN)
                .firstResultOptional();
    }

    /** The same, for both halves of a combined filing. */
    public Optional<LicenceCase> openOn(String licenceId, Collection<Matter> matters) {
        return matters.stream()
                .flatMap(matter -> openOn(licenceId, matter).stream())
                .findFirst();
    }

    /** The applications on any of these licences that are still open, the oldest first. */
    public List<LicenceCase> openOn(Collection<String> licenceIds) {
        return licenceIds.isEmpty()
                ? List.of()
                : list("licenceId in ?1 and status in ?2 order by receivedOn, caseNumber", licenceIds, OPEN);
    }

    /** Whether a certificate of the licence is being made: granted, and not reported yet. */
    public boolean awaitsPrint(String licenceId) {
        return count(
                        "licenceId = ?1 and status = ?2 and matter <> ?3",
                        licenceId,
                        LicenceCaseStatus.GRANTED,
                        Matter.CANCELLATION)
                > 0;
    }

    /** Numbers of cases still without a word from intake although received, or put right, before the day. */
    public List<String> silentSince(LocalDate day, int limit) {
        return numbers(
                "status in ('SUBMITTED', 'SUPPLEMENTED') and authority.mode is not null"
                        + " and coalesce(intake.supplementedOn, receipts.on, receivedOn) < ?1"
                        + " order by coalesce(intake.supplementedOn, receipts.on, receivedOn)",
                limit,
                day);
    }

    /** Numbers of accepted cases whose applicant owes what was to come before today, and of which the office was not told. */
    public List<String> suppliesOwed(LocalDate today, int limit) {
        return numbers(
                "status = 'ACCEPTED' and intake.owedBy < ?1 and (told.supplyToldOf is null or told.supplyToldOf <> intake.owedBy)"
                        + " order by intake.owedBy, caseNumber",
                limit,
                today);
    }

    /** Numbers of cases whose office spoke in a year without a calendar, and waits to be judged. */
    public List<String> provisional(int limit) {
        return numbers("intake.provisional.on is not null order by intake.provisional.on, caseNumber", limit);
    }

    /** Numbers of cases of whose clock the office has something to be told: it runs out by the day, or ran out before today. */
    public List<String> toTell(LocalDate today, LocalDate day, int limit) {
        return numbers(
                "(urgency.dueOn <= ?1 and (told.warnedOf is null or told.warnedOf <> urgency.dueOn))"
                        + " or (urgency.dueOn < ?2 and (told.missedOf is null or told.missedOf <> urgency.dueOn)) order by urgency.dueOn",
                limit,
                day,
                today);
    }

    /** Numbers of cases whose clock stands still and of which nobody was told since the day. */
    public List<String> pausedUntold(LocalDate since, int limit) {
        return numbers(
                "status = 'ACCEPTED' and urgency.dueOn is null and (told.pauseToldOn is null or told.pauseToldOn < ?1) order by caseNumber",
                limit,
                since);
    }

    private List<String> numbers(String condition, int limit, Object... parameters) {
        return find("select caseNumber from LicenceCase where " + condition, parameters)
                .project(String.class)
                .page(0, limit)
                .list();
    }
}
