package onenet.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What each name of the documents means: the Javadoc of the record goes before {@code contracts/vocabulary.yaml}, and there what is said of one shape
 * before what a word means wherever it stands.
 */
final class Vocabulary {

    private static final String FILE = "contracts/vocabulary.yaml";
    private static final String KEPT = "META-INF/onenet/meanings.tsv";

    /** Behind a name of the file: it may be left out of what is answered. */
    private static final String ABSENT = "?";

    private static final String ITSELF = "itself";

    private final JsonNode file;
    private final Map<String, List<Type>> types;

    private Vocabulary(JsonNode file, Map<String, List<Type>> types) {
        this.file = file;
        this.types = types;
    }

    /** A type with a Javadoc: what it is, and its components. */
    private record Type(Map<String, String> said) {

        /** A shape has all components of the record it is made from that are said anything of. */
        boolean isOf(Set<String> properties) {
            return said.keySet().stream().allMatch(name -> name.isEmpty() || properties.contains(name));
        }
    }

    static Vocabulary read() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(FILE)) {
            Map<String, Map<String, String>> said = new TreeMap<>();
            for (URL kept : Collections.list(loader.getResources(KEPT))) {
                read(kept, said);
            }
            Map<String, List<Type>> types = new TreeMap<>();
            said.forEach((type, meanings) -> types.computeIfAbsent(simple(type), name -> new ArrayList<>())
                    .add(new Type(meanings)));
            return new Vocabulary(new ObjectMapper(new YAMLFactory()).readTree(in), types);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(URL kept, Map<String, Map<String, String>> said) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(kept.openStream(), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t", 2)).forEach(line -> {
                String[] place = line[0].split("#", 2);
                said.computeIfAbsent(place[0], type -> new TreeMap<>()).put(place.length == 2 ? place[1] : "", line[1]);
            });
        }
    }

    private static String simple(String type) {
        return type.replaceFirst(".*[.$]", "");
    }

    /** @param properties of the shape, empty for an enumeration */
    Optional<String> shape(String shape, Set<String> properties) {
        return said(shape, properties, "").or(() -> text(file.at("/schemas/" + shape + "/" + ITSELF)));
    }

    Optional<String> property(String shape, Set<String> properties, String name) {
        return said(shape, properties, name)
                .or(() -> ofFile(file.path("schemas").path(shape), name))
                .or(() -> ofFile(file.path("words"), name));
    }

    boolean mayBeAbsent(String shape, String name) {
        return file.path("schemas").path(shape).has(name + ABSENT)
                || (file.path("words").has(name + ABSENT)
                        && !file.path("schemas").path(shape).has(name));
    }

    Optional<String> parameter(String name) {
        return text(file.path("parameters").path(name)).or(() -> ofFile(file.path("words"), name));
    }

    Optional<String> tag(String name) {
        return text(file.path("tags").path(name));
    }

    /** Shapes of one name are told apart by their components; where they cannot be, what they agree in is said. */
    private Optional<String> said(String shape, Set<String> properties, String name) {
        String type = types.containsKey(shape) ? shape : shape.replaceFirst("\\d+$", "");
        Set<String> found = types.getOrDefault(type, List.of()).stream()
                .filter(each -> each.isOf(properties))
                .map(each -> each.said().getOrDefault(name, ""))
                .collect(Collectors.toSet());
        return found.size() == 1
                ? found.stream().filter(text -> !text.isEmpty()).findFirst()
                : Optional.empty();
    }

    private static Optional<String> ofFile(JsonNode names, String name) {
        return text(names.path(name)).or(() -> text(names.path(name + ABSENT)));
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asText("")).filter(text -> !text.isBlank());
    }
}
