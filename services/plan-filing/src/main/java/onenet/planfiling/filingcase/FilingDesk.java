package onenet.planfiling.filingcase;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
     * The filing, for somebody who may take this step now; checked in this order: visible, role and office, version, status, and
     * what the rules have against it.
     *
     * @param ifMatch the If-Match header the act came with
     */
    public FilingCase open(String caseNumber, FilingStep step, String ifMatch, Actor actor) {
        FilingCase found = read(caseNumber, actor);
        Attempt attempt = attempt(found, step, actor, wroteItDown(found, actor));
        FilingActRules.WHO.require(attempt);
        EntityTags.require(ifMatch, found.version());
        if (step.roleIn(found).isEmpty()) {
            throw step.notAllowed(found);
        }
        FilingActRules.NOW.require(attempt);
        return found;
    }

    /** What this actor may do to the filing now: asked of the rules that guard the steps. */
    public List<FilingStep> offers(FilingCase found, Actor actor) {
        boolean wroteItDown = wroteItDown(found, actor);
        return Stream.<FilingStep>concat(Stream.of(FilingAction.values()), Stream.of(StandingAction.values()))
                .filter(step -> step.roleIn(found).isPresent())
                .filter(step ->
                        FilingActRules.WHO.and(FilingActRules.NOW).allows(attempt(found, step, actor, wroteItDown)))
                .toList();
    }

    private boolean wroteItDown(FilingCase found, Actor actor) {
        return actor.isOfficer() && scribes.include(found, actor);
    }

    private Attempt attempt(FilingCase found, FilingStep step, Actor actor, boolean wroteItDown) {
        return new Attempt(found, step, actor, wroteItDown, today(), calendar);
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
