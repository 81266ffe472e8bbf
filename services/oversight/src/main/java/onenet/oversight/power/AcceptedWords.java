package onenet.oversight.power;

import onenet.oversight.caseboard.CaseService;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Whether a case is accepted, by what its service tells the public of it: {@code contracts/oversight/accepted.yaml}. */
@Singleton
class AcceptedWords {

    private static final String FILE = "contracts/oversight/accepted.yaml";

    private final Map<String, Map<String, Boolean>> byService;

    AcceptedWords() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            this.byService = new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    /** Empty where the word is said before and after acceptance, or is new. */
    Optional<Boolean> accepted(String source, String publicStatus) {
        return Optional.ofNullable(byService
                .getOrDefault(CaseService.ofSource(source).events(), Map.of())
                .get(publicStatus));
    }
}
