package onenet.proofs.proofitem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists as packed with the contracts ({@code contracts/proofs}). */
@Singleton
public class PackedLists {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());

    private final Map<String, ProofItem> items = new LinkedHashMap<>();
    private final Head head = read("list", new TypeReference<>() {});
    private final List<NotHandedIn> licences = read("not-handed-in", new TypeReference<>() {});

    PackedLists() {
        List<ProofItem> all = new ArrayList<>(read("retained", new TypeReference<List<ProofItem>>() {}));
        all.addAll(read("cancelled", new TypeReference<List<ProofItem>>() {}));
        for (ProofItem item : all) {
            if (items.put(item.proofId(), item) != null) {
                throw new InvalidProofItem(item.proofId() + " is listed twice");
            }
            if (item.flagged(head.publishedOn())) {
                throw new InvalidProofItem(item.proofId() + " has no basis that may found a proof");
            }
        }
    }

    /** Title, version and date of the lists. */
    public record Head(Bilingual title, int version, LocalDate publishedOn, String basis) {}

    /** One of the licences nobody hands in. */
    public record NotHandedIn(String zh, String en, LocalDate since) {}

    public Map<String, ProofItem> items() {
        return new LinkedHashMap<>(items);
    }

    public Head head() {
        return head;
    }

    public List<NotHandedIn> notHandedIn() {
        return licences;
    }

    private static <T> T read(String name, TypeReference<T> type) {
        String path = "contracts/proofs/" + name + ".yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return YAML.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
