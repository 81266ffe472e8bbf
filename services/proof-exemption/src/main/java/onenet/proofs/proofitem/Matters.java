package onenet.proofs.proofitem;

import onenet.casework.actor.Matter;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which matter of a mandate an item belongs to ({@code contracts/proofs/matters.yaml}); an item of none is open to no agent. */
public final class Matters {

    private static final Map<Matter, Set<String>> ITEMS = read();

    private Matters() {}

    public static Optional<Matter> of(String itemCode) {
        return ITEMS.entrySet().stream()
                .filter(matter -> matter.getValue().contains(itemCode))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All items of these matters. */
    public static Set<String> items(Collection<Matter> matters) {
        return matters.stream()
                .flatMap(matter -> ITEMS.getOrDefault(matter, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Map<Matter, Set<String>> read() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("contracts/proofs/matters.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
