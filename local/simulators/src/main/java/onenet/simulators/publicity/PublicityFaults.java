package onenet.simulators.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** The faults switched on now. */
@ApplicationScoped
class PublicityFaults {

    private final Set<PublicityFault> on = EnumSet.noneOf(PublicityFault.class);

    synchronized boolean are(PublicityFault fault) {
        return on.contains(fault);
    }

    synchronized Set<PublicityFault> all() {
        return Set.copyOf(on);
    }

    synchronized void switchOn(PublicityFault fault) {
        on.add(fault);
    }

    synchronized void switchOff() {
        on.clear();
    }
}
