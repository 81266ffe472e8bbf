package onenet.simulators.province;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults switched on now, used up in the order they were set. */
@ApplicationScoped
class Faults {

    private final List<Fault> pending = new ArrayList<>();

    synchronized void add(Fault fault) {
        pending.add(fault);
    }

    synchronized Optional<Fault> take(String operation) {
        for (int i = 0; i < pending.size(); i++) {
            Fault fault = pending.get(i);
            if (fault.befalls(operation)) {
                useUp(i, fault.once());
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private void useUp(int index, Fault left) {
        if (left.times() > 0) {
            pending.set(index, left);
        } else {
            pending.remove(index);
        }
    }

    synchronized List<Fault> pending() {
        return List.copyOf(pending);
    }

    synchronized void clear() {
        pending.clear();
    }
}
