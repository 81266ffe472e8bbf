package onenet.hazchem.exchange;

import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.Office;
import onenet.casework.clock.Light;
import onenet.hazchem.deadline.DeadlineNear;
import onenet.hazchem.deadline.PauseAgeing;
import onenet.hazchem.intake.CaseSubmitted;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceChanged;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.CaseMove;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.proof.ProofLapsed;
import onenet.outbox.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells the other services what happened, in the transaction it happened in. */
@ApplicationScoped
public class LicenceEventPublisher {

    static final String DECIDED = "hazchem.case-decided.v1";

    private final Outbox outbox;
    private final Licences licences;
    private final AuthorityRegister offices;

    LicenceEventPublisher(Outbox outbox, Licences licences, AuthorityRegister offices) {
        this.outbox = outbox;
        this.licences = licences;
        this.offices = offices;
    }

    void submitted(@Observes CaseSubmitted submitted) {
        LicenceCase licenceCase = submitted.licenceCase();
        outbox.publish("hazchem.case-submitted.v1", licenceCase.caseNumber(), CaseChanged.of(licenceCase));
    }

    void moved(@Observes CaseMove move) {
        LicenceCase licenceCase = move.licenceCase();
        Object payload = move.event().equals(DECIDED) ? decided(licenceCase) : CaseChanged.of(licenceCase);
        outbox.publish(move.event(), licenceCase.caseNumber(), payload);
    }

    private CaseDecided decided(LicenceCase licenceCase) {
        Office inNameOf = offices.office(licenceCase.authority().inNameOf()).orElseThrow();
        Licence licence = licenceCase.licenceId().map(licences::findById).orElse(null);
        return CaseDecided.of(licenceCase, inNameOf, licence);
    }

    void near(@Observes DeadlineNear near) {
        String type = near.light() == Light.OVERDUE ? "hazchem.deadline-missed.v1" : "hazchem.deadline-warning.v1";
        outbox.publish(
                type,
                near.licenceCase().caseNumber(),
                CaseChanged.of(near.licenceCase(), near.light().name()));
    }

    void ageing(@Observes PauseAgeing pause) {
        LicenceCase licenceCase = pause.licenceCase();
        outbox.publish(
                "hazchem.pause-ageing.v1", licenceCase.caseNumber(), CaseChanged.of(licenceCase, Light.PAUSED.name()));
    }

    void lapsed(@Observes ProofLapsed lapse) {
        outbox.publish("hazchem.proof-lapsed.v1", lapse.licenceCase().caseNumber(), ProofLapsedNotice.of(lapse));
    }

    void changed(@Observes LicenceChanged change) {
        outbox.publish(
                "hazchem.licence-status-changed.v1",
                change.licence().licenceId(),
                LicenceStatusChanged.of(change.licence(), change.act()));
    }
}
