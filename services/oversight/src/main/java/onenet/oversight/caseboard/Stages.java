package onenet.oversight.caseboard;

import onenet.feed.Progress;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** What the public words of each service mean here, from {@code contracts/oversight/stages.yaml}. */
@Singleton
public class Stages {

    private static final String FILE = "contracts/oversight/stages.yaml";

    private final Map<String, Map<String, Stage>> byService;

    /** Reads the file as it is packed. */
    public Stages() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            this.byService = new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    /** A running clock is the office's turn, under whatever name; an unknown word too, so that nothing is hidden because it is new. */
    Stage of(CaseService service, Progress head) {
        return head.light() != null
                ? Stage.OPEN
                : byService.getOrDefault(service.events(), Map.of()).getOrDefault(head.publicStatus(), Stage.OPEN);
    }
}
