package onenet.simulators.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the province holds: in memory, and line by line in a file so that a restart forgets nothing; documents only on disk. */
@ApplicationScoped
class LicenceRecords {

    private final Map<String, LicenceRecord> byCode = new LinkedHashMap<>();
    private final ObjectMapper json;
    private final Path file;
    private final Path documents;

    LicenceRecords(ObjectMapper json, @ConfigProperty(name = "onenet.simulators.directory") Path directory) {
        this.json = json;
        this.file = directory.resolve("province-records.jsonl");
        this.documents = directory.resolve("province-documents");
        load();
    }

    synchronized void add(LicenceRecord record) {
        if (byCode.containsKey(record.code())) {
            throw new Refusal(Refusal.Code.LICENSE_EXISTS, "license_code is already registered");
        }
        save(record);
    }

    /** Replaces what is held under the same identifier; the last line of the file wins. */
    synchronized void save(LicenceRecord record) {
        append(keep(record));
    }

    /** The certificate's document in base64, as it was handed in. */
    String document(LicenceRecord record) {
        try {
            return Files.readString(path(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Thousands of documents would not fit into memory. */
    private LicenceRecord keep(LicenceRecord record) {
        String document = record.text(LicenceRecord.DOCUMENT);
        LicenceRecord slim = new LicenceRecord(record.summary());
        byCode.put(slim.code(), slim);
        if (!document.isEmpty()) {
            try {
                Files.createDirectories(documents);
                Files.writeString(path(slim), document);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return slim;
    }

    synchronized Optional<LicenceRecord> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    LicenceRecord require(String code) {
        return find(code).orElseThrow(() -> new Refusal(Refusal.Code.LICENSE_NOT_FOUND, "no such license_code"));
    }

    LicenceRecord requireAuthCode(String authCode) {
        return matching(record -> record.text("auth_code").equals(authCode)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Code.AUTH_CODE_INVALID, "no such auth_code"));
    }

    synchronized List<LicenceRecord> matching(Predicate<LicenceRecord> wanted) {
        return byCode.values().stream().filter(wanted).toList();
    }

    synchronized void clear() {
        byCode.clear();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try {
            try (Stream<String> lines = Files.lines(file)) {
                lines.forEach(this::read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The province's records cannot be read: " + file, e);
        }
    }

    /** A code comes from outside: nothing in it may lead to another directory. */
    private Path path(LicenceRecord record) {
        return documents.resolve(record.code().replaceAll("[^A-Za-z0-9.]", "_"));
    }

    private void read(String line) {
        try {
            keep(new LicenceRecord((ObjectNode) json.readTree(line)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The province's records cannot be read: " + file, e);
        }
    }

    private void append(LicenceRecord record) {
        try {
            Files.createDirectories(file.getParent());
            String line = json.writeValueAsString(record.fields()) + "\n";
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
