package onenet.hazchem.exchange;

import onenet.access.Powers;
import onenet.casedesk.CaseEvents;
import onenet.casedesk.CaseFollower;
import onenet.casework.actor.Actor;
import onenet.casework.authority.Office;
import onenet.casework.clock.Light;
import onenet.hazchem.deadline.DeadlineNear;
import onenet.hazchem.deadline.LicenceEnding;
import onenet.hazchem.deadline.PauseAgeing;
import onenet.hazchem.deadline.SupplyOverdue;
import onenet.hazchem.licence.EndForeseen;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceChanged;
import onenet.hazchem.licence.LicenceCorrected;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceMove;
import onenet.outbox.Outbox;
import onenet.proving.ProofLapsed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the other services what happened, in the transaction it happened in. */
@ApplicationScoped
public class LicenceEventPublisher implements CaseFollower<LicenceCase, LicenceMove> {

    static final String DECIDED = "hazchem.case-decided.v1";
    private static final String IN_FORCE = "hazchem.licence-in-force.v1";

    /** Who tells of a lapsed proof. */
    private static final Actor PROOFS = Actor.service("proof-exemption", "证明核验");

    private final CaseEvents events;
    private final Outbox outbox;
    private final Licences licences;
    private final Powers powers;

    LicenceEventPublisher(CaseEvents events, Outbox outbox, Licences licences, Powers powers) {
        this.events = events;
        this.outbox = outbox;
        this.licences = licences;
        this.powers = powers;
    }

    @Override
    public void received(LicenceCase found, Actor actor) {
        events.tell("hazchem.case-submitted.v1", found, actor, CaseChanged.of(found));
    }

    @Override
    public void moved(LicenceMove move, Actor actor) {
        LicenceCase found = move.found();
        events.tell(move, actor, payload(move.event(), found));
    }

    private Object payload(String event, LicenceCase found) {
        return switch (event) {
            case DECIDED -> decided(found);
            case IN_FORCE ->
                LicenceInForce.of(found, licences.findById(found.licenceId().orElseThrow()));
            default -> CaseChanged.of(found);
        };
    }

    private CaseDecided decided(LicenceCase licenceCase) {
        Office inNameOf = powers.office(licenceCase.authority().inNameOf()).orElseThrow();
        Licence licence = licenceCase.licenceId().map(licences::findById).orElse(null);
        return CaseDecided.of(licenceCase, inNameOf, licence);
    }

    void near(@Observes DeadlineNear near) {
        String type = near.light() == Light.OVERDUE ? "hazchem.deadline-missed.v1" : "hazchem.deadline-warning.v1";
        LicenceCase found = near.licenceCase();
        events.tell(type, found, Actor.CLOCK, CaseChanged.of(found, near.light().name()));
    }

    void ending(@Observes LicenceEnding ending) {
        events.tell(
                "hazchem.licence-ending.v1",
                ending.licenceCase(),
                Actor.CLOCK,
                LicenceEndingNotice.of(ending.licenceCase(), ending.end()));
    }

    void ageing(@Observes PauseAgeing pause) {
        LicenceCase found = pause.licenceCase();
        events.tell("hazchem.pause-ageing.v1", found, Actor.CLOCK, CaseChanged.of(found, Light.PAUSED.name()));
    }

    void overdue(@Observes SupplyOverdue supply) {
        events.tell(
                "hazchem.supply-overdue.v1", supply.licenceCase(), Actor.CLOCK, CaseChanged.of(supply.licenceCase()));
    }

    void lapsed(@Observes ProofLapsed lapse) {
        LicenceCase found = (LicenceCase) lapse.found();
        events.tell("hazchem.proof-lapsed.v1", found, PROOFS, ProofLapsedNotice.of(found, lapse));
    }

    void changed(@Observes LicenceChanged change) {
        outbox.publish(
                "hazchem.licence-status-changed.v1",
                change.licence().licenceId(),
                LicenceStatusChanged.of(
                        change.licence(),
                        change.act(),
                        powers.office(change.licence().inNameOf()).orElseThrow()));
    }

    void corrected(@Observes LicenceCorrected told) {
        outbox.publish(
                "hazchem.licence-corrected.v1",
                told.licence().licenceId(),
                LicenceCorrectionNotice.of(told.licence(), told.correction()));
    }

    void foreseen(@Observes EndForeseen end) {
        events.tell("hazchem.licence-end-foreseen.v1", end.renewal(), Actor.CLOCK, LicenceEndForeseen.of(end));
    }
}
