package onenet.production;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * In profile {@code prod} a process ends at once when a secret is one that anybody can read in the repository, or too short, when
 * a switch of the demonstration is on, or when an address still points at this very machine because nobody set it.
 */
@Singleton
public class ProductionCheck {

    private static final int BEFORE_ALL_OTHERS = 1;
    private static final String PRODUCTION = "prod";

    /** Values given by the environment, a file beside the program or the command line lie above it; those packed in, below. */
    private static final int GIVEN = 260;

    private static final List<String> DEMONSTRATION = List.of(
            "onenet.time.movable",
            "onenet.ecert.seal.make-demo-seals",
            "onenet.proofs.keys.make-demo-keys",
            "onenet.audit-log.keys.make-demo-keys");

    void start(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent startup, SmallRyeConfig config) {
        if (config.getProfiles().contains(PRODUCTION)) {
            List<String> faults = faults(config);
            if (!faults.isEmpty()) {
                throw new NotForProduction(faults);
            }
        }
    }

    /** What keeps this configuration out of production, one sentence each; no value is told. */
    public static List<String> faults(SmallRyeConfig config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(key -> key.startsWith("onenet.") || key.startsWith("quarkus."))
                .sorted()
                .flatMap(key -> Stream.of(Optional.ofNullable(config.getConfigValue(key)))
                        .flatMap(Optional::stream)
                        .filter(value ->
                                value.getValue() != null && !value.getValue().isEmpty())
                        .flatMap(value -> faults(key, value).map(fault -> key + ": " + fault)))
                .toList();
    }

    private static Stream<String> faults(String key, ConfigValue value) {
        if (DEMONSTRATION.contains(key)) {
            return value.getValue().equals("true") ? Stream.of("is for the demonstration only") : Stream.empty();
        }
        if (Address.isOne(key)) {
            return Address.faults(value.getValue(), value.getConfigSourceOrdinal() >= GIVEN);
        }
        return Secret.of(key).stream().flatMap(secret -> secret.faults(value.getValue()));
    }

    /** Told once, with all there is to mend. */
    static final class NotForProduction extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotForProduction(List<String> faults) {
            super("not for production:\n  " + String.join("\n  ", faults));
        }
    }
}
