package onenet.hazchem.register;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAct;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceChanged;
import onenet.hazchem.licence.LicenceLifecycle;
import onenet.hazchem.licence.LicenceStatus;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licence.ReapplicationBars;
import onenet.hazchem.rules.CaseRules;
import onenet.hazchem.rules.Superiors;
import onenet.hazchem.rules.Superiors.Superior;
import onenet.items.Text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Use case: the office, or the one above it, suspends, reinstates, rescinds, revokes, withdraws or cancels a licence. */
@ApplicationScoped
public class ActOnLicence {

    private final Licences licences;
    private final LicenceGate gate;
    private final LicenceActRules rules;
    private final CaseRules remedies;
    private final Superiors superiors;
    private final ReapplicationBars bars;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final Event<LicenceChanged> changes;

    ActOnLicence(
            Licences licences,
            LicenceGate gate,
            LicenceActRules rules,
            CaseRules remedies,
            Superiors superiors,
            ReapplicationBars bars,
            AuditTrail audit,
            InstantSource clock,
            Event<LicenceChanged> changes) {
        this.licences = licences;
        this.gate = gate;
        this.rules = rules;
        this.remedies = remedies;
        this.superiors = superiors;
        this.bars = bars;
        this.audit = audit;
        this.clock = clock;
        this.changes = changes;
    }

    /** @throws onenet.problem.Problem LICENCE_ACT_NOT_POSSIBLE, for example any act on a cancelled licence */
    @Transactional
    public Licence handle(
            String licenceId, LicenceAction action, String ifMatch, LicenceActRequest request, Actor actor) {
        Licence licence = gate.open(licenceId, action, ifMatch, actor);
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

    private LicenceAct act(
            Licence licence, LicenceAction action, LicenceActRequest request, LocalDate decidedOn, Actor actor) {
        Optional<Superior> superior = Optional.of(licence.inNameOf())
                .filter(any -> action == LicenceAction.RESCIND_BY_SUPERIOR)
                .map(superiors::above);
        Text remedy = superior.map(superiors::remedyAgainst).orElseGet(() -> remedies.against(licence.inNameOf()));
        return new LicenceAct(
                // what a licence was rescinded for after it was cancelled is told by the act; the licence stays closed
                action == LicenceAction.RESCIND || superior.isPresent()
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
                superior.map(Superior::name).orElse(null),
                remedy.zh(),
                remedy.en());
    }
}
