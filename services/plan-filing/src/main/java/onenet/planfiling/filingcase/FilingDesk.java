package onenet.planfiling.filingcase;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.casework.calendar.WorkingCalendar;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Where every act on a filing begins and ends: may this actor do this now, and what is to be told afterwards. */
@ApplicationScoped
public class FilingDesk {

    private final FilingCases cases;
    private final Scribes scribes;
    private final WorkingCalendar calendar;
    private final InstantSource clock;
    private final AuditTrail audit;
    private final Event<FilingMove> moves;

    FilingDesk(
            FilingCases cases,
            Scribes scribes,
            WorkingCalendar calendar,
            InstantSource clock,
            AuditTrail audit,
            Event<FilingMove> moves) {
        this.cases = cases;
        this.scribes = scribes;
        this.calendar = calendar;
        this.clock = clock;
        this.audit = audit;
        this.moves = moves;
    }

    /** The filing, for somebody who may see it; for anybody else there is none. */
    public FilingCase read(String caseNumber, Actor actor) {
        return cases.findByIdOptional(caseNumber)
                .filter(found -> FilingAccess.maySee(actor, found))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /**
     * The filing, for somebody in this role who acts on what he has seen; the case's own table says whether the act is possible.
     *
     * @param ifMatch the If-Match header the act came with
     */
    public FilingCase open(String caseNumber, Role role, String ifMatch, Actor actor) {
        FilingCase found = read(caseNumber, actor);
        FilingAccess.requireMayAct(actor, found, role);
        EntityTags.require(ifMatch, found.version());
        return found;
    }

    /** The same for an act of the check, which ends with its five days: silent past them, the plan counts as filed. */
    public FilingCase openForCheck(String caseNumber, String ifMatch, Actor actor) {
        FilingCase found = open(caseNumber, Role.INTAKE_OFFICER, ifMatch, actor);
        found.silentSince(today(), calendar).ifPresent(due -> {
            throw FilingProblem.CHECK_TERM_OVER.raise(due);
        });
        return found;
    }

    /** Files what was done: due date, who wrote it down, audit record, event; all in the transaction of the act. */
    public FilingCase file(FilingMove move, Actor actor, Map<String, ?> detail) {
        FilingCase filingCase = move.filingCase();
        filingCase.reckonDueDate(calendar);
        cases.flush();
        scribes.enter(filingCase, actor);
        audit.record(actor, move.action(), filingCase.caseNumber(), detail);
        moves.fire(move);
        return filingCase;
    }

    public LocalDate today() {
        return LegalTime.today(clock);
    }
}
