package onenet.hazchem.licencecase;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.lifecycle.Move;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where every act on a case begins and ends: may this actor do this now, and what is to be told afterwards. */
@ApplicationScoped
public class CaseDesk {

    /** What may be done at intake only while its five working days run; after them the case counts as accepted. */
    private static final Set<CaseAction> WITHIN_FIVE_DAYS = EnumSet.of(
            CaseAction.ALLOW_SPOT_CORRECTION, CaseAction.AMEND, CaseAction.REQUEST_CORRECTION, CaseAction.DECLINE);

    private final LicenceCases cases;
    private final Participations participations;
    private final WorkingCalendar calendar;
    private final InstantSource clock;
    private final AuditTrail audit;
    private final Event<CaseMove> moves;

    CaseDesk(
            LicenceCases cases,
            Participations participations,
            WorkingCalendar calendar,
            InstantSource clock,
            AuditTrail audit,
            Event<CaseMove> moves) {
        this.cases = cases;
        this.participations = participations;
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
        Move<LicenceCaseStatus, CaseAction> move = LicenceCaseLifecycle.TABLE
                .find(found.status(), action)
                .orElseGet(() -> elsewhere(found, action, ifMatch, actor));
        CaseAccess.requireMayAct(actor, found, move.role().orElseThrow(CommonProblem.FORBIDDEN::raise));
        EntityTags.require(ifMatch, found.version());
        if (WITHIN_FIVE_DAYS.contains(action)) {
            found.clocks(calendar).requireIntakeOpen(LegalTime.today(clock));
        }
        CaseAction.partOf(action).ifPresent(part -> participations.enter(found, actor, part));
        if (actor.atCounter()) {
            // what an officer writes down for a visitor is intake as well, whatever the act
            participations.enter(found, actor, Part.INTAKE);
        }
        return found;
    }

    /**
     * The act is not possible in this status. A person without its role is told FORBIDDEN rather than the case's status, and one
     * who acts on what somebody else has changed meanwhile is told that.
     */
    private static Move<LicenceCaseStatus, CaseAction> elsewhere(
            LicenceCase found, CaseAction action, String ifMatch, Actor actor) {
        boolean neverHis = LicenceCaseLifecycle.TABLE.moves().stream()
                .filter(move -> move.action() == action)
                .noneMatch(move -> move.role().filter(actor::has).isPresent());
        if (neverHis) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        if (ifMatch != null) {
            EntityTags.require(ifMatch, found.version());
        }
        return LicenceCaseLifecycle.TABLE.move(found.status(), action);
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
