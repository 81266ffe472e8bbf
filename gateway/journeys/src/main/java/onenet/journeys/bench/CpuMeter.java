package onenet.journeys.bench;

import onenet.local.City;
import onenet.local.part.Part;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Who uses the processors meanwhile: seconds of CPU by part, and by this load generator. */
final class CpuMeter {

    private final City city;
    private Map<String, Double> before = Map.of();

    CpuMeter(City city) {
        this.city = city;
    }

    void start() {
        before = now();
    }

    Map<String, Double> stop() {
        Map<String, Double> used = new LinkedHashMap<>();
        now().forEach((part, seconds) -> {
            double spent = seconds - before.getOrDefault(part, 0.0);
            if (spent > 0.2) {
                used.put(part, spent);
            }
        });
        return used;
    }

    private Map<String, Double> now() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Part part : city.parts()) {
            part.process().ifPresent(process -> seconds.put(part.name(), withChildren(process)));
        }
        seconds.put("load generator", cpu(ProcessHandle.current()));
        return seconds;
    }

    /** PostgreSQL works in one process a connection. */
    private static double withChildren(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(CpuMeter::cpu)
                .sum();
    }

    private static double cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }
}
