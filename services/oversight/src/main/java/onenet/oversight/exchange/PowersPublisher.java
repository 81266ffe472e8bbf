package onenet.oversight.exchange;

import onenet.access.PowersChange;
import onenet.outbox.Outbox;
import onenet.oversight.power.PowersFollower;

import jakarta.inject.Singleton;

/** Tells every service the whole register each time it changes. */
@Singleton
public class PowersPublisher implements PowersFollower {

    private final Outbox outbox;

    PowersPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void changed(PowersChange change) {
        outbox.publish(PowersChange.TYPE, PowersChange.SUBJECT, change);
    }
}
