package onenet.ecert.exchange;

import onenet.access.MandateChange;
import onenet.access.Mandates;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;

import jakarta.inject.Singleton;

/** Hears from proof-exemption who may act for which enterprise. */
@Singleton
class MandateListener implements EventListener {

    private final Mandates mandates;

    MandateListener(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public String queue() {
        return "e-certificate.proofs";
    }

    @Override
    public boolean hears(String type) {
        return type.equals(MandateChange.TYPE);
    }

    @Override
    public void on(ReceivedEvent event) {
        mandates.hear(event.data());
    }
}
