package onenet.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that wants to know what was told before it was there. */
@ApplicationScoped
class LateEar implements EventListener {

    private final Map<String, List<Long>> heard = new ConcurrentHashMap<>();

    @Override
    public String queue() {
        return "plan-filing.ecert";
    }

    @Override
    public boolean fromTheStart() {
        return true;
    }

    @Override
    public void on(ReceivedEvent event) {
        heard.computeIfAbsent(event.subject(), subject -> new CopyOnWriteArrayList<>())
                .add(event.sequence());
    }

    List<Long> heard(String subject) {
        return heard.getOrDefault(subject, List.of());
    }

    void forget() {
        heard.clear();
    }
}
