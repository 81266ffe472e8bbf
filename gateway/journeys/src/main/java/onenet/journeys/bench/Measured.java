package onenet.journeys.bench;

import java.util.Map;
import java.util.stream.Collectors;

/** What one load came to. */
public record Measured(String title, int users, Latencies latencies, double seconds, Map<String, Double> cpu) {

    double rate() {
        return latencies.count() / seconds;
    }

    double p99() {
        return latencies.percentile(0.99);
    }

    private double milliseconds(double cpuSeconds) {
        return 1000 * cpuSeconds / Math.max(1, latencies.count());
    }

    @Override
    public String toString() {
        String shares = cpu.entrySet().stream()
                .map(entry -> "%s %.0f%% (%.1f ms)"
                        .formatted(entry.getKey(), 100 * entry.getValue() / seconds, milliseconds(entry.getValue())))
                .collect(Collectors.joining(", "));
        return "%-34s %2d users  %7.1f/s  p50 %6.1f ms  p99 %6.1f ms  errors %d%n    CPU (per operation): %s"
                .formatted(title, users, rate(), latencies.percentile(0.5), p99(), latencies.errors(), shares);
    }
}
