package onenet.simulators.messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one side holds, by key; the newest five hundred, in memory: messages are nothing to keep. */
final class HeldMessages {

    private static final int MOST = 500;

    private final Map<String, Held> byKey = new LinkedHashMap<>();

    /**
     * A message it took.
     *
     * @param to whom it is for
     * @param state what a report says of it
     * @param taken how often it was handed over
     */
    record Held(String key, String to, String text, String state, int taken) {}

    /** Handed over again under its key it is the same message. */
    synchronized Held take(String key, String to, String text, String state) {
        Held before = byKey.get(key);
        Held held = before == null
                ? new Held(key, to, text, state, 1)
                : new Held(key, before.to(), before.text(), before.state(), before.taken() + 1);
        byKey.put(key, held);
        if (byKey.size() > MOST) {
            byKey.remove(byKey.keySet().iterator().next());
        }
        return held;
    }

    synchronized Optional<Held> of(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The newest first. */
    synchronized List<Held> all() {
        List<Held> newest = new ArrayList<>();
        byKey.values().forEach(each -> newest.add(0, each));
        return newest;
    }

    synchronized void clear() {
        byKey.clear();
    }
}
