package onenet.hazchem.licencecase;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** Where every act on a case begins and ends: may this actor do this now, and what is to be told afterwards. */
@ApplicationScoped
public class CaseDesk {

    private final LicenceCases cases;
    private final Participations participations;
    private final CaseActRules rules;
    private final WorkingCalendar calendar;
    private final InstantSource clock;
    private final AuditTrail audit;
    private final Event<CaseMove> moves;

    CaseDesk(
            LicenceCases cases,
            Participations participations,
            CaseActRules rules,
            WorkingCalendar calendar,
            InstantSource clock,
            AuditTrail audit,
            Event<CaseMove> moves) {
        this.cases = cases;
        this.participations = participations;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
        this.audit = audit;
        this.moves = moves;
    }

    /** The case, for somebody who may see it; for anybody else there is no such case. */
    public LicenceCase read(String caseNumber, Actor actor) {
        return cases.findByIdOptional(caseNumber)
                .filter(found -> CaseAccess.maySee(actor, found))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    /**
     * The case, for somebody who may do this to it now; checked in this order: visible, status, role and
     * office, version, and that the part he takes meets no other of his parts.
     *
     * @param ifMatch the If-Match header the act came with
     */
    public LicenceCase open(String caseNumber, CaseAction action, String ifMatch, Actor actor) {
        LicenceCase found = read(caseNumber, actor);
        if (LicenceCaseLifecycle.TABLE.find(found.status(), action).isEmpty()) {
            throw elsewhere(found, action, ifMatch, actor);
        }
        Attempt attempt = attempt(found, action, actor, participations.handsOf(found, actor));
        rules.who().require(attempt);
        EntityTags.require(ifMatch, found.version());
        rules.now().require(attempt);
        attempt.parts().forEach(part -> participations.enter(found, actor, part));
        return found;
    }

    /** What this actor may do to the case now: asked of the rules that guard the acts. */
    public Set<CaseAction> offers(LicenceCase found, Actor actor) {
        Set<CaseAction> possible = LicenceCaseLifecycle.TABLE.allowedActions(found.status(), actor.roles());
        if (possible.isEmpty()) {
            return possible;
        }
        Hands hands = participations.handsOf(found, actor);
        possible.removeIf(action -> !rules.open(attempt(found, action, actor, hands)));
        return possible;
    }

    private Attempt attempt(LicenceCase found, CaseAction action, Actor actor, Hands hands) {
        return new Attempt(found, action, actor, hands, LegalTime.today(clock), calendar);
    }

    /**
     * The act is not possible in this status. A person without its role is told FORBIDDEN rather than the case's status, and one
     * who acts on what somebody else has changed meanwhile is told that.
     */
    private static RuntimeException elsewhere(LicenceCase found, CaseAction action, String ifMatch, Actor actor) {
        boolean neverHis = LicenceCaseLifecycle.TABLE.moves().stream()
                .filter(move -> move.action() == action)
                .noneMatch(move -> move.role().filter(actor::has).isPresent());
        if (neverHis) {
            return CommonProblem.FORBIDDEN.raise();
        }
        if (ifMatch != null) {
            EntityTags.require(ifMatch, found.version());
        }
        return LicenceCaseLifecycle.TABLE.notAllowed(found.status(), action);
    }

    /** Files what was done: due date, audit record, event; all in the transaction of the act. */
    public LicenceCase file(CaseMove move, Actor actor, Map<String, ?> detail) {
        LicenceCase licenceCase = move.licenceCase();
        licenceCase.reckonDueDate(calendar);
        cases.flush();
        audit.record(actor, move.action().name(), licenceCase.caseNumber(), detail);
        moves.fire(move);
        return licenceCase;
    }
}
