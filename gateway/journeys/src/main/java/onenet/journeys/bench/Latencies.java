package onenet.journeys.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** The durations of many calls, written by many threads. */
final class Latencies {

    private final long[] nanos = new long[2_000_000];
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger errors = new AtomicInteger();

    void add(long duration) {
        int place = count.getAndIncrement();
        if (place < nanos.length) {
            nanos[place] = duration;
        }
    }

    void error() {
        errors.incrementAndGet();
    }

    int count() {
        return Math.min(count.get(), nanos.length);
    }

    int errors() {
        return errors.get();
    }

    /** In milliseconds. */
    double percentile(double part) {
        long[] sorted = Arrays.copyOf(nanos, count());
        if (sorted.length == 0) {
            return 0;
        }
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(part * sorted.length))] / 1e6;
    }
}
