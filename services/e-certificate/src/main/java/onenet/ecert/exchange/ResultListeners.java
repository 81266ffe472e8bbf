package onenet.ecert.exchange;

import onenet.ecert.certificate.KnownCases;
import onenet.ecert.issuance.CorrectCertificate;
import onenet.ecert.issuance.EnterResult;
import onenet.ecert.standing.ContinueRight;
import onenet.ecert.standing.FollowRight;
import onenet.ecert.type.CertificateTypes;
import onenet.outbox.EventListener;
import onenet.outbox.EventListeners;

import jakarta.inject.Singleton;
import java.util.List;

/** One listener for each queue that brings an event of a certificate type. */
@Singleton
class ResultListeners implements EventListeners {

    private final List<EventListener> listeners;

    ResultListeners(
            CertificateTypes types,
            EnterResult enter,
            CorrectCertificate correct,
            FollowRight follow,
            ContinueRight continueRight,
            KnownCases cases) {
        this.listeners = types.queues().stream()
                .<EventListener>map(
                        queue -> new ResultListener(queue, types, enter, correct, follow, continueRight, cases))
                .toList();
    }

    @Override
    public List<EventListener> listeners() {
        return listeners;
    }
}
