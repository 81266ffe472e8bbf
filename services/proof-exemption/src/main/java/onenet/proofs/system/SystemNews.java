package onenet.proofs.system;

import onenet.access.Systems;
import onenet.outbox.Outbox;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells every service, this one in the same transaction, how a connected system stands. */
@ApplicationScoped
class SystemNews {

    private static final String CHANGED = "proofs.system-changed.v1";

    private final Outbox outbox;
    private final Systems systems;

    SystemNews(Outbox outbox, Systems systems) {
        this.outbox = outbox;
        this.systems = systems;
    }

    void tell(ConnectedSystem system) {
        systems.keep(system.change());
        outbox.publish(CHANGED, system.id().toString(), system.change());
    }
}
