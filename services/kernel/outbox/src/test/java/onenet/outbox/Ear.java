package onenet.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A listener that remembers what it handled and fails as a test asks it to. */
@ApplicationScoped
class Ear implements EventListener {

    private final Map<String, List<Long>> heard = new ConcurrentHashMap<>();
    private final Map<String, Integer> transientFailures = new ConcurrentHashMap<>();
    private final Map<String, Long> cannotHandle = new ConcurrentHashMap<>();

    @Override
    public String queue() {
        return "hazchem-licence.ecert";
    }

    @Override
    public boolean hears(String type) {
        return !type.contains("quiet");
    }

    @Override
    public boolean copies(String type) {
        return type.contains("copied");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (transientFailures.merge(event.subject(), -1, Integer::sum) >= 0) {
            throw new TransientFailure("the database is away", null);
        }
        if (Long.valueOf(event.sequence()).equals(cannotHandle.get(event.subject()))) {
            throw new IllegalStateException("no listener can make sense of this");
        }
        heard.computeIfAbsent(event.subject(), subject -> new CopyOnWriteArrayList<>())
                .add(event.sequence());
    }

    List<Long> heard(String subject) {
        return heard.getOrDefault(subject, List.of());
    }

    void failTransiently(String subject, int times) {
        transientFailures.put(subject, times);
    }

    void cannotHandle(String subject, long sequence) {
        cannotHandle.put(subject, sequence);
    }

    void canHandleAgain(String subject) {
        cannotHandle.remove(subject);
    }
}
