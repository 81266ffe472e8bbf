package onenet.simulators.department;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The departments that answer by themselves now; all others are left to people. */
@ApplicationScoped
class Manners {

    private final Map<String, Manner> on = new ConcurrentHashMap<>();

    void switchOn(String department, Manner manner) {
        on.put(department, manner);
    }

    void switchOff(String department) {
        on.remove(department);
    }

    Map<String, Manner> all() {
        return Map.copyOf(on);
    }
}
