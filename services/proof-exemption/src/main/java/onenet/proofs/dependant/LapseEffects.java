package onenet.proofs.dependant;

import onenet.proofs.resolution.Moment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which change of standing means what for a case that rests on it ({@code contracts/proofs/lapse-effects.yaml}). */
@Singleton
public class LapseEffects {

    private final List<Rule> rules = read();

    /** What happened to what a proof rests on. */
    public enum Cause {
        REVOKED,
        SUSPENDED,
        EXPIRED,
        CANCELLED,
        PLAN_LAPSED,
        REINSTATED
    }

    /** What follows for the case. */
    public enum Effect {
        WARN,
        BLOCK,
        REOPEN
    }

    /** One row of the table. */
    public record Rule(String source, List<String> statuses, Cause cause, Map<Moment, Effect> effects) {

        public Rule {
            statuses = List.copyOf(statuses);
            effects = Map.copyOf(effects);
            if (effects.size() != Moment.values().length) {
                throw new IllegalArgumentException("an effect is missing for " + cause);
            }
        }
    }

    public Optional<Rule> of(String source, String status) {
        return rules.stream()
                .filter(rule -> rule.source().equals(source) && rule.statuses().contains(status))
                .findFirst();
    }

    private static List<Rule> read() {
        try (InputStream in = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("contracts/proofs/lapse-effects.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
