package onenet.planfiling.upkeep;

import onenet.casedesk.CaseAccess;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.Standing;
import onenet.planfiling.law.HalfYear;
import onenet.requests.Lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Query: what the filed plans of an office, or of the asking unit, owe — evaluation and, in each half of a year, a drill — and what of it was done. */
@ApplicationScoped
public class ReadDuties {

    private final EntityManager database;
    private final InstantSource clock;

    ReadDuties(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How a duty stands. */
    public enum Duty {
        NOT_OWED,
        OPEN,
        DONE,
        OVERDUE
    }

    /**
     * One filed plan and what it owes in the year.
     *
     * @param refileBy last day to file its revision anew; null when there is none
     */
    public record DutyLine(
            String caseNumber,
            String filingNumber,
            String unitName,
            String planTitle,
            String office,
            LocalDate evaluationDueOn,
            Duty evaluation,
            LocalDate refileBy,
            Duty firstHalfDrill,
            Duty secondHalfDrill) {}

    /** A page; {@code next} is the cursor of the following one, null on the last. */
    public record DutyPage(int year, List<DutyLine> items, String next) {}

    @Transactional
    public DutyPage handle(Actor actor, int year, String after, int limit) {
        Lines<FilingCase> page = Lines.of(page(actor, after, limit + 1), limit);
        List<String> numbers = page.shown().stream().map(FilingCase::caseNumber).toList();
        Set<String> first = drilled(numbers, new HalfYear(year, 1));
        Set<String> second = drilled(numbers, new HalfYear(year, 2));
        List<DutyLine> lines = page.shown().stream()
                .map(filed -> line(
                        filed, drill(filed, new HalfYear(year, 1), first), drill(filed, new HalfYear(year, 2), second)))
                .toList();
        return new DutyPage(year, lines, page.next(FilingCase::caseNumber));
    }

    private List<FilingCase> page(Actor actor, String after, int limit) {
        return database.createQuery("""
                        from FilingCase f where f.registration.standing in :current and f.caseNumber > :after
                        and (f.registration.drillOwed = true or f.registration.evaluationDueOn is not null)
                        and (:all = true or f.office = :office or f.unitUscc = :unit) order by f.caseNumber""", FilingCase.class)
                .setParameter(
                        "current", List.of(Standing.IN_FORCE, Standing.EVALUATION_OVERDUE, Standing.REFILING_REQUIRED))
                .setParameter("after", after)
                .setParameter("all", CaseAccess.seesAll(actor))
                .setParameter("office", actor.isOfficer() ? actor.office().orElse("-") : "-")
                .setParameter(
                        "unit", actor.isOfficer() ? "-" : actor.enterprise().orElse("-"))
                .setMaxResults(limit)
                .getResultList();
    }

    private Set<String> drilled(List<String> numbers, HalfYear half) {
        return Set.copyOf(database.createQuery("""
                        select distinct f.caseNumber from FilingCase f, FilingCase o, Drill d
                        where f.caseNumber in :numbers and o.unitUscc = f.unitUscc and d.caseNumber = o.caseNumber
                        and d.heldOn between :first and :last""", String.class)
                .setParameter("numbers", numbers)
                .setParameter("first", half.first())
                .setParameter("last", half.last())
                .getResultList());
    }

    /** A half that had begun before the unit first filed owes nothing (P15 of the law review). */
    private Duty drill(FilingCase filed, HalfYear half, Set<String> drilled) {
        if (!filed.registration().drillOwedIn(half)) {
            return Duty.NOT_OWED;
        }
        if (drilled.contains(filed.caseNumber())) {
            return Duty.DONE;
        }
        return LegalTime.today(clock).isAfter(half.last()) ? Duty.OVERDUE : Duty.OPEN;
    }

    private DutyLine line(FilingCase filed, Duty first, Duty second) {
        LocalDate due = filed.registration().evaluationDueOn().orElse(null);
        Duty evaluation = due == null ? Duty.NOT_OWED : LegalTime.today(clock).isAfter(due) ? Duty.OVERDUE : Duty.OPEN;
        return new DutyLine(
                filed.caseNumber(),
                filed.registration().number().orElseThrow(),
                filed.unitName(),
                filed.filing().plan().title(),
                filed.office(),
                due,
                evaluation,
                filed.registration().refileBy().orElse(null),
                first,
                second);
    }
}
