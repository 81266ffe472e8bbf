package onenet.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was read of the contents looked at last: a page that is looked at again and again reads its papers once, and leaves the drawing room to others. */
final class Readings {

    /** At most some twenty megabytes of letters. */
    private static final int MOST = 500;

    private final Map<String, Reading> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > MOST;
        }
    };

    synchronized Optional<Reading> of(String digest) {
        return Optional.ofNullable(kept.get(digest));
    }

    synchronized void keep(String digest, Reading reading) {
        kept.put(digest, reading);
    }
}
