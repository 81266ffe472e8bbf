package onenet.planfiling.filingcase;

import onenet.casework.identity.Uscc;
import onenet.text.Folding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All filings, and the counter of filing numbers. */
@ApplicationScoped
public class FilingCases implements PanacheRepositoryBase<FilingCase, String> {

    private static final List<FilingStatus> IN_CHECK = List.of(FilingStatus.SUBMITTED, FilingStatus.GAPS_FILLED);
    private static final List<Standing> CURRENT =
            List.of(Standing.IN_FORCE, Standing.EVALUATION_OVERDUE, Standing.REFILING_REQUIRED);

    /** Of one unit there are no more that matter. */
    private static final int LOOKED_AT = 20;

    private static final List<FilingStatus> OPEN =
            List.of(FilingStatus.SUBMITTED, FilingStatus.GAPS_NOTIFIED, FilingStatus.GAPS_FILLED);

    /** How many the enterprise handed in on the day, counted no further than {@code most}. */
    public int handedIn(String uscc, LocalDate day, int most) {
        return ((Number) getEntityManager()
                        .createNativeQuery(
                                "SELECT count(*) FROM (SELECT 1 FROM filing_case WHERE unit_uscc = ? AND received_on = ? LIMIT ?) few")
                        .setParameter(1, uscc)
                        .setParameter(2, day)
                        .setParameter(3, most)
                        .getSingleResult())
                .intValue();
    }

    /** What the unit has in check, and what of it stands in the register under this title; the last one first. */
    public List<FilingCase> standing(Uscc uscc, String title) {
        return find(
                        "unitUscc = ?1 and (status in ?2 or (registration.standing in ?3 and (titleFolded = ?4 or titleFolded is null)))"
                                + " order by receivedAt desc, caseNumber",
                        uscc.value(),
                        OPEN,
                        CURRENT,
                        Folding.of(title))
                .range(0, LOOKED_AT - 1)
                .list();
    }

    /** The next filing number of a division in a year: division, year, serial; given back if the transaction fails. */
    public String nextFilingNumber(String division, int year) {
        Object serial = getEntityManager()
                .createNativeQuery("""
                        INSERT INTO filing_serial (division, year, last_serial) VALUES (:division, :year, 1)
                        ON CONFLICT (division, year) DO UPDATE SET last_serial = filing_serial.last_serial + 1
                        RETURNING last_serial""")
                .setParameter("division", division)
                .setParameter("year", year)
                .getSingleResult();
        return "%s-%d-%04d".formatted(division, year, ((Number) serial).longValue());
    }

    public FilingCase locked(String caseNumber) {
        return findById(caseNumber, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Filings on which the office's clock ran out before the day. */
    public List<String> silentBefore(LocalDate day, int limit) {
        return numbers("status in ?1 and urgency.dueOn < ?2 order by urgency.dueOn", limit, IN_CHECK, day);
    }

    /** Filings whose notice of gaps waits for a calendar to be judged by. */
    public List<String> provisional(int limit) {
        return numbers("gaps.provisional = true order by receivedOn, caseNumber", limit);
    }

    /** Filings whose clock runs out by the day and of which the office was not warned. */
    public List<String> toWarn(LocalDate day, int limit) {
        return numbers(
                "status in ?1 and urgency.dueOn <= ?2 and (told.warnedOf is null or told.warnedOf <> urgency.dueOn)"
                        + " order by urgency.dueOn",
                limit,
                IN_CHECK,
                day);
    }

    /** Filed plans whose evaluation is due by the day and not reminded of. */
    public List<String> evaluationsToRemind(LocalDate day, int limit) {
        return numbers(
                "registration.standing in ?1 and registration.evaluationDueOn <= ?2 and (told.evaluation is null"
                        + " or told.evaluation <> registration.evaluationDueOn) order by registration.evaluationDueOn",
                limit,
                CURRENT,
                day);
    }

    /** Filed plans whose evaluation was due before the day and has not come. */
    public List<String> evaluationsMissed(LocalDate day, int limit) {
        return numbers(
                "registration.standing = ?1 and registration.evaluationDueOn < ?2 order by registration.evaluationDueOn",
                limit,
                Standing.IN_FORCE,
                day);
    }

    /** Filings whose notice of gaps runs out by the day and whose unit was not reminded. */
    public List<String> supplementsToRemind(LocalDate day, int limit) {
        return numbers(
                "status = ?1 and gaps.supplyBy <= ?2 and (told.supplement is null or told.supplement <> gaps.supplyBy)"
                        + " order by gaps.supplyBy",
                limit,
                FilingStatus.GAPS_NOTIFIED,
                day);
    }

    /** Filed plans to be filed anew by the day and not reminded of. */
    public List<String> refilingsToRemind(LocalDate day, int limit) {
        return numbers(
                "registration.standing = ?1 and registration.refileBy <= ?2 and (told.refiling is null"
                        + " or told.refiling <> registration.refileBy) order by registration.refileBy",
                limit,
                Standing.REFILING_REQUIRED,
                day);
    }

    /** Since when a unit that files owes drills: the day of its first filing that did; empty when there was none. */
    public Optional<LocalDate> drillsSince(String uscc) {
        return find(
                        "select min(coalesce(registration.drillSince, registration.filedOn)) from FilingCase where unitUscc = ?1 and registration.drillOwed = true",
                        uscc)
                .project(LocalDate.class)
                .singleResultOptional();
    }

    /** Filed plans that owe a drill in the half and were not reminded of it; units that reported one are left out. */
    public List<String> drillsToRemind(String half, LocalDate first, LocalDate last, int limit) {
        return numbers(
                "registration.standing in ?1 and registration.drillOwed = true and coalesce(registration.drillSince, registration.filedOn) <= ?3"
                        + " and (told.drill is null or told.drill <> ?2)"
                        + " and not exists (select 1 from Drill d, FilingCase o where d.caseNumber = o.caseNumber"
                        + " and o.unitUscc = f.unitUscc and d.heldOn between ?3 and ?4) order by caseNumber",
                limit,
                CURRENT,
                half,
                first,
                last);
    }

    private List<String> numbers(String condition, int limit, Object... parameters) {
        return find("select f.caseNumber from FilingCase f where " + condition, parameters)
                .project(String.class)
                .page(0, limit)
                .list();
    }
}
