package onenet.oversight.terms;

import onenet.items.Text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What service items and their materials are called, and how many days each stage was promised, from the item files {@code contracts/oversight/items.yaml} lists. */
@Singleton
public class ItemWords {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Map<String, Text> items = new HashMap<>();
    private final Map<String, Text> materials = new HashMap<>();
    private final Map<String, Integer> promised = new HashMap<>();

    /** Reads the files as they are packed. */
    public ItemWords() {
        try (InputStream in = open("contracts/oversight/items.yaml")) {
            for (String file : YAML.readValue(in, new TypeReference<List<String>>() {})) {
                read("contracts/items/" + file + ".yaml");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(String file) throws IOException {
        try (InputStream in = open(file)) {
            JsonNode item = YAML.readTree(in);
            String code = item.path("itemCode").asText();
            items.put(code, text(item.path("name")));
            item.path("materials")
                    .forEach(each -> materials.put(code + each.path("id").asText(), text(each.path("name"))));
            item.path("stages")
                    .forEach(each -> promised.put(
                            code + each.path("id").asText(),
                            each.path("promisedDays").asInt()));
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(file);
        if (in == null) {
            throw new IOException(file + " is not on the class path");
        }
        return in;
    }

    private static Text text(JsonNode name) {
        return new Text(name.path("zh").asText(), name.path("en").asText());
    }

    /** The code itself for an item that is not known here. */
    public Text item(String itemCode) {
        return items.getOrDefault(itemCode, new Text(itemCode, itemCode));
    }

    /** The id itself for a material that is not known here. */
    public Text material(String itemCode, String material) {
        return materials.getOrDefault(itemCode + material, new Text(material, material));
    }

    /** Working days the item's file promises for a stage; empty where it names none. */
    Optional<Integer> promised(String itemCode, String stage) {
        return Optional.ofNullable(promised.get(itemCode + stage));
    }
}
