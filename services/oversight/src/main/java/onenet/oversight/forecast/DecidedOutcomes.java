package onenet.oversight.forecast;

import onenet.oversight.caseboard.CaseService;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** Which endings an office brought about, from {@code contracts/oversight/outcomes.yaml}. */
@Singleton
class DecidedOutcomes {

    private static final String FILE = "contracts/oversight/outcomes.yaml";

    private final Map<String, Set<String>> byService;

    DecidedOutcomes() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            this.byService = new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    Set<String> of(CaseService service) {
        return byService.getOrDefault(service.events(), Set.of());
    }
}
