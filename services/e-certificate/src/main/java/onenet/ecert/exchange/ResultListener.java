package onenet.ecert.exchange;

import onenet.ecert.certificate.KnownCases;
import onenet.ecert.issuance.CorrectCertificate;
import onenet.ecert.issuance.Correction;
import onenet.ecert.issuance.EnterResult;
import onenet.ecert.issuance.Result;
import onenet.ecert.standing.ContinueRight;
import onenet.ecert.standing.FollowRight;
import onenet.ecert.standing.StandingChange;
import onenet.ecert.type.CertificateTypes;
import onenet.ecert.type.Told;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;

import java.util.Optional;

/** Hears one queue for all certificate types: which of its events issue or change a certificate, or place a case, their files say. */
record ResultListener(
        String queue,
        CertificateTypes types,
        EnterResult enter,
        CorrectCertificate correct,
        FollowRight follow,
        ContinueRight continueRight,
        KnownCases cases)
        implements EventListener {

    @Override
    public boolean hears(String event) {
        return types.events().contains(event);
    }

    @Override
    public boolean copies(String event) {
        return types.issuedOn(event).isEmpty()
                && types.following(event).isEmpty()
                && types.correctedOn(event).isEmpty()
                && types.continuedOn(event).isEmpty()
                && hears(event);
    }

    @Override
    public void on(ReceivedEvent event) {
        Told told = new Told(event.subject(), event.data());
        types.issuedOn(event.type()).stream()
                .map(type -> Result.read(type, told))
                .flatMap(Optional::stream)
                .forEach(enter::handle);
        types.correctedOn(event.type()).stream()
                .map(type -> new Correction(type, told))
                .forEach(correct::handle);
        types.following(event.type()).stream()
                .map(type -> StandingChange.read(type, told))
                .flatMap(Optional::stream)
                .forEach(follow::handle);
        types.continuedOn(event.type()).forEach(type -> continueRight.handle(type, told));
        types.placing(event.type())
                .forEach(at ->
                        cases.placed(told.subject(), told.textIfAny(at.holderUscc()), told.textIfAny(at.office())));
    }
}
