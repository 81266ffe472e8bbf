package onenet.proofs.proofitem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The lists as they stand on a day: what was packed, and the approved changes that count by then. */
@ApplicationScoped
public class ProofRegister {

    private final PackedLists packed;
    private final ListChanges changes;
    private final ObjectMapper json;

    ProofRegister(PackedLists packed, ListChanges changes, ObjectMapper json) {
        this.packed = packed;
        this.changes = changes;
        this.json = json;
    }

    /** A repealed basis. */
    public record Repeal(String number, String article) {}

    @Transactional
    public Map<String, ProofItem> on(LocalDate day) {
        Map<String, ProofItem> items = packed.items();
        changes.countingOn(day).forEach(change -> apply(items, change));
        Map<String, ProofItem> published = new LinkedHashMap<>(items);
        published.values().removeIf(item -> item.publicFrom().isAfter(day));
        return published;
    }

    public Optional<ProofItem> find(String proofId, LocalDate day) {
        return Optional.ofNullable(on(day).get(proofId));
    }

    private void apply(Map<String, ProofItem> items, ListChange change) {
        if (change.kind() == ListChange.ListChangeKind.REPEAL_BASIS) {
            Repeal repeal = read(change.content(), Repeal.class);
            items.replaceAll((id, item) -> item.without(repeal.number(), repeal.article(), change.effectiveFrom()));
            return;
        }
        ProofItem item = read(change.content(), ProofItem.class);
        items.put(item.proofId(), item);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readerFor(type)
                    .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a stored change of the lists cannot be read", unreadable);
        }
    }
}
