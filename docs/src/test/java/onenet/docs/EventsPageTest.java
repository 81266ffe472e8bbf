package onenet.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The page of events is made from the schemas, the queues and the accounts of the contracts. */
class EventsPageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final String ABOUT = """

            Every event is a CloudEvent on the topic exchange `onenet.events`; its type is the routing key, its `subject` the case, and
            `sequence` counts the events of a case from 1 without gaps. How they are delivered is told in
            [delivery guarantees](../explanation/delivery-guarantees.md), the envelope in `contracts/asyncapi`.

            ## The head of every event of a case
            """;

    private static final String MENTION = """

            Of a case of another service a teller knows `caseNumber`, `itemCode`, `holderUscc`, `office`, `by` and `occurredAt`; how the
            case stands and what is due in it its own service tells. Who joins the heads of all services keeps what the last one said of
            each member. Where an event has no head, `contracts/asyncapi` says why (`x-no-progress`).
            """;

    @Test
    @DisplayName("the page of events equals schemas, queues and accounts")
    void events() throws IOException {
        JsonNode queues = YAML.readTree(House.text(House.ROOT.resolve("contracts/asyncapi/queues.yaml")));
        StringBuilder page = new StringBuilder("# Events\n\n" + ReferencePage.GENERATED + ABOUT);
        page.append("\n");
        appendFields(page, JSON.readTree(House.text(House.ROOT.resolve("contracts/schemas/case-progress.v1.json"))));
        page.append(MENTION);
        for (JsonNode account : YAML.readTree(House.text(House.ROOT.resolve("contracts/asyncapi/accounts.yaml")))) {
            page.append("\n## Of %s\n".formatted(account.path("account").asText()));
            String prefix = account.path("publishes").asText();
            for (Path file : House.files("contracts/schemas/" + prefix + "\\..*\\.json")) {
                append(page, JSON.readTree(House.text(file)), queues);
            }
        }
        ReferencePage.assertWritten("events.md", page.toString());
    }

    private static void append(StringBuilder page, JsonNode schema, JsonNode queues) {
        String type = schema.path("title").asText();
        page.append("\n### `%s`\n\n%s\n\nHeard by %s.\n\n".formatted(
                type, schema.path("description").asText(), hearers(type, queues)));
        appendFields(page, schema);
    }

    private static void appendFields(StringBuilder page, JsonNode schema) {
        page.append("| field | type | always | meaning |\n| --- | --- | --- | --- |\n");
        fields("", schema, new LinkedHashMap<>()).forEach((name, row) -> page.append(row));
    }

    /** Every field with its path; the fields of an object follow it. */
    private static Map<String, String> fields(String path, JsonNode schema, Map<String, String> rows) {
        List<String> required = words(schema.path("required"));
        schema.path("properties").properties().forEach(field -> {
            String name = path + field.getKey();
            JsonNode property = field.getValue();
            if (name.equals("progress")) {
                rows.put(name, "| `progress` | object |  | [the head of every event of a case](#the-head-of-every-event-of-a-case) |\n");
                return;
            }
            rows.put(name, "| `%s` | %s | %s | %s |\n".formatted(
                    name,
                    type(property),
                    required.contains(field.getKey()) ? "yes" : "",
                    property.path("description").asText("")));
            fields(name + ".", property, rows);
            fields(name + "[].", property.path("items"), rows);
        });
        return rows;
    }

    private static String type(JsonNode property) {
        if (property.has("enum")) {
            return words(property.path("enum")).stream().map("`%s`"::formatted).collect(Collectors.joining(" "));
        }
        if (property.has("const")) {
            return "`%s`".formatted(property.path("const").asText());
        }
        JsonNode type = property.path("type");
        String name = type.isArray() ? String.join(" or ", words(type)) : type.asText("any");
        return property.has("format") ? name + ", " + property.path("format").asText() : name;
    }

    private static String hearers(String type, JsonNode queues) {
        List<String> hearers = new ArrayList<>();
        queues.forEach(queue -> words(queue.path("bindings")).stream()
                .filter(binding -> binding.endsWith(".#")
                        ? type.startsWith(binding.substring(0, binding.length() - 1))
                        : binding.equals(type))
                .findFirst()
                .ifPresent(bound -> hearers.add("`" + queue.path("queue").asText() + "`")));
        return hearers.isEmpty() ? "no queue of this repository" : String.join(", ", hearers);
    }

    private static List<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }
}
