package onenet.proofs.commitment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The templates in force ({@code contracts/proofs/commitment-templates.yaml}, or a file of the installation's own). */
@Singleton
public class CommitmentTemplates {

    private final List<CommitmentTemplate> templates;

    CommitmentTemplates(@ConfigProperty(name = "onenet.proofs.commitment-templates") Optional<Path> own) {
        this.templates = read(own);
    }

    /** The newest version that counts on the day. */
    public CommitmentTemplate current(String id, LocalDate day) {
        return templates.stream()
                .filter(template -> template.id().equals(id) && !day.isBefore(template.from()))
                .max(Comparator.comparing(CommitmentTemplate::version))
                .orElseThrow(() -> new IllegalStateException("no template " + id + " in force"));
    }

    private static List<CommitmentTemplate> read(Optional<Path> own) {
        try (InputStream in = own.isPresent()
                ? Files.newInputStream(own.get())
                : Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("contracts/proofs/commitment-templates.yaml")) {
            return new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
