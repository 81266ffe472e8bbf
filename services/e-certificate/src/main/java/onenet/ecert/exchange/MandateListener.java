package onenet.ecert.exchange;

import onenet.access.MandateChange;
import onenet.access.Mandates;
import onenet.access.SystemChange;
import onenet.access.Systems;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;

import jakarta.inject.Singleton;

/** Hears from proof-exemption who may act for which enterprise, and which systems are connected. */
@Singleton
class MandateListener implements EventListener {

    private final Mandates mandates;
    private final Systems systems;

    MandateListener(Mandates mandates, Systems systems) {
        this.mandates = mandates;
        this.systems = systems;
    }

    @Override
    public String queue() {
        return "e-certificate.proofs";
    }

    @Override
    public boolean hears(String type) {
        return type.equals(MandateChange.TYPE) || type.equals(SystemChange.TYPE);
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.type().equals(MandateChange.TYPE)) {
            mandates.hear(event.data());
        } else {
            systems.hear(event.data());
        }
    }
}
