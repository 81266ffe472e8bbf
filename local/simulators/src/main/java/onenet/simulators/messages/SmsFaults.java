package onenet.simulators.messages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;

/** The faults switched on now. */
@ApplicationScoped
class SmsFaults {

    private final Set<SmsFault> on = EnumSet.noneOf(SmsFault.class);

    synchronized boolean are(SmsFault fault) {
        return on.contains(fault);
    }

    synchronized Set<SmsFault> all() {
        return Set.copyOf(on);
    }

    synchronized void switchOn(SmsFault fault) {
        on.add(fault);
    }

    synchronized void switchOff() {
        on.clear();
    }
}
