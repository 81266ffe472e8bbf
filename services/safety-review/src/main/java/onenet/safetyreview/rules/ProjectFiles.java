package onenet.safetyreview.rules;

import onenet.safetyreview.letter.LetterForms;
import onenet.safetyreview.letter.LetterForms.LetterForm;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads {@code contracts/projects}; what cannot be read stops the start. */
final class ProjectFiles {

    private static final String FOLDER = "contracts/projects/";

    private final ObjectMapper yaml =
            YAMLMapper.builder().addModule(new JavaTimeModule()).build();
    private final ClassLoader loader;

    ProjectFiles(ClassLoader loader) {
        this.loader = loader;
    }

    KeyProcesses keyProcesses() {
        return new KeyProcesses(list("key-processes.yaml", KeyProcesses.KeyProcess.class));
    }

    Divisions divisions() {
        return new Divisions(list("divisions.yaml", Divisions.Division.class));
    }

    LetterForms letters() {
        return new LetterForms(list("letters.yaml", LetterForm.class));
    }

    Handovers handovers() {
        return new Handovers(list("handovers.yaml", Handovers.Handover.class));
    }

    Reviewers reviewers() {
        return read("reviewers.yaml", yaml.constructType(Reviewers.class));
    }

    private <T> List<T> list(String file, Class<T> type) {
        return read(file, yaml.getTypeFactory().constructCollectionType(List.class, type));
    }

    private <T> T read(String file, JavaType type) {
        try (InputStream content = loader.getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new IllegalStateException(FOLDER + file + " is not on the class path");
            }
            return yaml.readValue(content, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
