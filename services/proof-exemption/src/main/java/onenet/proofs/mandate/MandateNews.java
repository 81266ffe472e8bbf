package onenet.proofs.mandate;

import onenet.access.Mandates;
import onenet.outbox.Outbox;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells every service, this one in the same transaction, how a mandate stands. */
@ApplicationScoped
class MandateNews {

    private static final String CHANGED = "proofs.mandate-changed.v1";

    private final Outbox outbox;
    private final Mandates mandates;

    MandateNews(Outbox outbox, Mandates mandates) {
        this.outbox = outbox;
        this.mandates = mandates;
    }

    void tell(Mandate mandate) {
        mandates.keep(mandate.change());
        outbox.publish(CHANGED, mandate.id().toString(), mandate.change());
    }
}
