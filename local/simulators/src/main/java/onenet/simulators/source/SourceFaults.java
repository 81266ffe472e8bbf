package onenet.simulators.source;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The faults switched on now, one a source. */
@ApplicationScoped
public class SourceFaults {

    private final Map<String, SourceFault> on = new ConcurrentHashMap<>();

    public Optional<SourceFault> of(String source) {
        return Optional.ofNullable(on.get(source));
    }

    void switchOn(String source, SourceFault fault) {
        on.put(source, fault);
    }

    void switchOff(String source) {
        on.remove(source);
    }

    Map<String, SourceFault> all() {
        return Map.copyOf(on);
    }
}
