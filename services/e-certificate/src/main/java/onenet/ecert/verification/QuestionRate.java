package onenet.ecert.verification;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Policy: how often one key (an address, an identifier) may be asked with in a while. A bounded table of buckets; the least used is forgotten first. */
public final class QuestionRate {

    private static final int MOST_KEYS = 20_000;

    private final int most;
    private final long period;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    private static final class Bucket {
        private double left;
        private long at;
    }

    public QuestionRate(int most, Duration period, LongSupplier nanoTime) {
        this.most = most;
        this.period = period.toNanos();
        this.nanoTime = nanoTime;
    }

    public static QuestionRate perMinute(int most) {
        return new QuestionRate(most, Duration.ofMinutes(1), System::nanoTime);
    }

    public static QuestionRate perHour(int most) {
        return new QuestionRate(most, Duration.ofHours(1), System::nanoTime);
    }

    /** @return how long to wait; empty when the question may be asked now, and then it is counted */
    public synchronized Optional<Duration> ask(String key) {
        Optional<Duration> wait = wait(key);
        if (wait.isEmpty()) {
            buckets.get(key).left -= 1;
        }
        return wait;
    }

    /** @return how long to wait; nothing is counted */
    public synchronized Optional<Duration> wait(String key) {
        long now = nanoTime.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(key, fresh -> full(now));
        bucket.left = Math.min(most, bucket.left + (double) (now - bucket.at) / period * most);
        bucket.at = now;
        return bucket.left >= 1
                ? Optional.empty()
                : Optional.of(Duration.ofNanos((long) ((1 - bucket.left) / most * period)));
    }

    private Bucket full(long now) {
        Bucket bucket = new Bucket();
        bucket.left = most;
        bucket.at = now;
        return bucket;
    }
}
