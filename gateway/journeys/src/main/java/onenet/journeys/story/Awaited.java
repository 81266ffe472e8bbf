package onenet.journeys.story;

import onenet.journeys.caller.StoryBroken;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What comes by itself after a while: looked for again and again, for as long as a story has patience. */
final class Awaited {

    private static final int PAUSE_MILLIS = 250;

    private Awaited() {}

    /** @param what is said when it never came */
    static <T> T within(Duration patience, Supplier<Optional<T>> look, String what) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() - end < 0) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        throw new StoryBroken(what + ", not after " + patience.toSeconds() + " s");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroken("interrupted", e);
        }
    }
}
