package onenet.hazchem.register;

import onenet.audit.AuditTrail;
import onenet.casedesk.Participations;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.identity.Uscc;
import onenet.casework.lifecycle.Move;
import onenet.hazchem.law.ReapplicationBar;
import onenet.hazchem.law.ReapplicationBar.Ground;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAct;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceChanged;
import onenet.hazchem.licence.LicenceLifecycle;
import onenet.hazchem.licence.LicenceStatus;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licence.ReapplicationBars;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the office suspends, reinstates, rescinds, revokes, withdraws or cancels a licence. */
@ApplicationScoped
public class ActOnLicence {

    private final Licences licences;
    private final LicenceReading reading;
    private final ReapplicationBars bars;
    private final Participations participations;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final Event<LicenceChanged> changes;

    ActOnLicence(
            Licences licences,
            LicenceReading reading,
            ReapplicationBars bars,
            Participations participations,
            AuditTrail audit,
            InstantSource clock,
            Event<LicenceChanged> changes) {
        this.licences = licences;
        this.reading = reading;
        this.bars = bars;
        this.participations = participations;
        this.audit = audit;
        this.clock = clock;
        this.changes = changes;
    }

    /** @throws onenet.problem.Problem LICENCE_ACT_NOT_POSSIBLE, for example any act on a cancelled licence */
    @Transactional
    public Licence handle(
            String licenceId, LicenceAction action, String ifMatch, LicenceActRequest request, Actor actor) {
        Licence licence = reading.read(licenceId, actor);
        Move<LicenceStatus, LicenceAction> move = LicenceLifecycle.TABLE
                .find(licence.status(), action)
                .filter(found -> action == LicenceAction.RESCIND || !request.byFraud())
                .orElseThrow(LicenceProblem.LICENCE_ACT_NOT_POSSIBLE::raise);
        if (!actor.serves(licence.office()) || move.role().filter(actor::has).isEmpty()) {
            throw CommonProblem.OUTSIDE_JURISDICTION.raise();
        }
        EntityTags.require(ifMatch, licence.version());
        participations.requireNotTied(licence.holderUscc(), actor.id());
        LocalDate today = LegalTime.today(clock);
        LicenceAct act = new LicenceAct(
                move.to(),
                today,
                request.decisionNumber(),
                request.legalBasis(),
                request.reason(),
                actor.id(),
                request.byFraud());
        licence.end(action, act);
        if (action == LicenceAction.RESCIND && request.byFraud()) {
            Uscc holder = new Uscc(licence.holderUscc());
            bars.enter(ReapplicationBar.following(Ground.FRAUD, holder, today), request.decisionNumber(), licenceId);
        }
        licences.flush();
        audit.record(actor, action.name(), licenceId, Map.of("decision", request.decisionNumber()));
        changes.fire(new LicenceChanged(licence, act));
        return licence;
    }
}
