package onenet.hazchem.register;

import onenet.audit.AuditTrail;
import onenet.casedesk.Participations;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.lifecycle.Move;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAct;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceChanged;
import onenet.hazchem.licence.LicenceLifecycle;
import onenet.hazchem.licence.LicenceStatus;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licence.ReapplicationBars;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.rules.CaseRules;
import onenet.items.Text;
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
    private final LicenceActRules rules;
    private final CaseRules remedies;
    private final ReapplicationBars bars;
    private final Participations participations;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final Event<LicenceChanged> changes;

    ActOnLicence(
            Licences licences,
            LicenceReading reading,
            LicenceActRules rules,
            CaseRules remedies,
            ReapplicationBars bars,
            Participations participations,
            AuditTrail audit,
            InstantSource clock,
            Event<LicenceChanged> changes) {
        this.licences = licences;
        this.reading = reading;
        this.rules = rules;
        this.remedies = remedies;
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
        Licence licence = open(licenceId, action, ifMatch, actor);
        LocalDate today = LegalTime.today(clock);
        LocalDate decidedOn = request.decidedOn() == null ? today : request.decidedOn();
        rules.require(licence, action, request, decidedOn);
        LicenceAct act = act(licence, action, request, decidedOn, actor);
        licence.end(action, act);
        if (request.byFraud()) {
            bars.enterForFraud(licence, decidedOn, request.decisionNumber());
        }
        licences.flush();
        audit.record(actor, action.name(), licenceId, Map.of("decision", request.decisionNumber()));
        changes.fire(new LicenceChanged(licence, act));
        return licence;
    }

    private Licence open(String licenceId, LicenceAction action, String ifMatch, Actor actor) {
        Licence licence = reading.read(licenceId, actor);
        Move<LicenceStatus, LicenceAction> move = LicenceLifecycle.TABLE
                .find(licence.status(), action)
                .orElseThrow(LicenceProblem.LICENCE_ACT_NOT_POSSIBLE::raise);
        if (!actor.serves(licence.office()) || move.role().filter(actor::has).isEmpty()) {
            throw CommonProblem.OUTSIDE_JURISDICTION.raise();
        }
        EntityTags.require(ifMatch, licence.version());
        participations.requireNotTied(licence.holderUscc(), actor.id());
        return licence;
    }

    private LicenceAct act(
            Licence licence, LicenceAction action, LicenceActRequest request, LocalDate decidedOn, Actor actor) {
        Text remedy = remedies.against(licence.inNameOf());
        return new LicenceAct(
                // what a licence was rescinded for after it was cancelled is told by the act; the licence stays closed
                action == LicenceAction.RESCIND
                        ? LicenceStatus.RESCINDED
                        : LicenceLifecycle.TABLE.move(licence.status(), action).to(),
                decidedOn,
                request.decisionNumber(),
                request.legalBasis(),
                request.reason(),
                actor.id(),
                request.byFraud(),
                rules.publicity(decidedOn, LegalTime.today(clock)),
                request.ground(),
                null,
                request.procedure(),
                request.announcement(),
                remedy.zh(),
                remedy.en());
    }
}
