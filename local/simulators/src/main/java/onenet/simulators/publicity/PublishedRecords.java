package onenet.simulators.publicity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the platform holds: in memory, and line by line in a file so that a restart forgets nothing. */
@ApplicationScoped
class PublishedRecords {

    private static final String DECIDED_ON = "XK_JDRQ";

    private final Map<String, ObjectNode> byKey = new TreeMap<>();
    private final Set<String> doubled = new HashSet<>();
    private final ObjectMapper json;
    private final Path file;

    PublishedRecords(ObjectMapper json, @ConfigProperty(name = "onenet.simulators.directory") Path directory) {
        this.json = json;
        this.file = directory.resolve("publicity-records.jsonl");
        load();
    }

    /** A newer revision takes the place of an older one; an older one changes nothing. */
    synchronized ObjectNode keep(String key, long revision, JsonNode fields) {
        ObjectNode before = byKey.get(key);
        if (before != null && before.path("revision").asLong() > revision) {
            return before;
        }
        ObjectNode record = json.createObjectNode().put("key", key).put("revision", revision);
        record.set("fields", fields);
        byKey.put(key, record);
        append(record);
        return record;
    }

    synchronized void fileTwice(String key) {
        doubled.add(key);
    }

    /** Of decisions of these days, in the order of their keys. */
    synchronized List<ObjectNode> decided(String from, String to) {
        List<ObjectNode> found = new ArrayList<>();
        byKey.values().forEach(record -> {
            String day = record.path("fields").path(DECIDED_ON).asText();
            if (day.compareTo(from) >= 0 && day.compareTo(to) <= 0) {
                found.add(record);
                if (doubled.contains(record.path("key").asText())) {
                    found.add(record);
                }
            }
        });
        return found;
    }

    synchronized boolean lose(String key) {
        return byKey.remove(key) != null;
    }

    private void load() {
        try {
            if (Files.exists(file)) {
                for (String line : Files.readAllLines(file)) {
                    ObjectNode record = (ObjectNode) json.readTree(line);
                    byKey.put(record.path("key").asText(), record);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void append(ObjectNode record) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, record + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
