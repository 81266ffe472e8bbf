package onenet.ecert.verification;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Policy: how often one key (an address, an identifier) may be asked with in a minute. A bounded table of buckets; the least used is forgotten first. */
public final class QuestionRate {

    private static final int MOST_KEYS = 20_000;
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final int perMinute;
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

    public QuestionRate(int perMinute, LongSupplier nanoTime) {
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
    }

    /** @return how long to wait; empty when the question may be asked now */
    public synchronized Optional<Duration> ask(String key) {
        long now = nanoTime.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(key, fresh -> full(now));
        bucket.left = Math.min(perMinute, bucket.left + (double) (now - bucket.at) / MINUTE * perMinute);
        bucket.at = now;
        if (bucket.left >= 1) {
            bucket.left -= 1;
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) ((1 - bucket.left) / perMinute * MINUTE)));
    }

    private Bucket full(long now) {
        Bucket bucket = new Bucket();
        bucket.left = perMinute;
        bucket.at = now;
        return bucket;
    }
}
