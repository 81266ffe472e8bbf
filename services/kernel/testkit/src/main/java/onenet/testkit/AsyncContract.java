package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** A service's AsyncAPI document: its messages as they are on the wire, and how they get there. */
record AsyncContract(String service, JsonNode document) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    static AsyncContract of(String service) {
        return new AsyncContract(service, yaml(service + "-v1"));
    }

    /** What a message of that name breaks; empty when it is as the document says. */
    Set<ValidationMessage> violations(String name, JsonNode body) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(inlined(message(name).path("payload")))
                .validate(body);
    }

    JsonNode message(String name) {
        return StreamSupport.stream(document.at("/components/messages").spliterator(), false)
                .filter(message -> message.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " has no message " + name));
    }

    /** Everything sent goes out as the service's own, is kept by the broker and comes back when nobody takes it. */
    void sendsAsItself() {
        document.path("operations").properties().forEach(operation -> {
            JsonNode binding = operation.getValue().at("/bindings/amqp");
            if (operation.getValue().path("action").asText().equals("send")) {
                assertThat(binding.path("userId").asText())
                        .as(operation.getKey())
                        .isEqualTo(service);
                assertThat(binding.path("deliveryMode").asInt())
                        .as(operation.getKey())
                        .isEqualTo(2);
                assertThat(binding.path("mandatory").asBoolean())
                        .as(operation.getKey())
                        .isTrue();
            }
        });
    }

    /** The queues of the document are the service's queues of {@code queues.yaml}, bound as there. */
    void queuesAreThoseDeclared() {
        Map<String, Set<String>> declared = new TreeMap<>();
        yaml("queues").forEach(queue -> declared.put(queue.path("queue").asText(), texts(queue.path("bindings"))));
        declared.keySet().removeIf(queue -> !queue.startsWith(service + "."));
        Map<String, Set<String>> written = new TreeMap<>();
        document.path("channels").forEach(channel -> {
            JsonNode binding = channel.at("/bindings/amqp");
            if (binding.path("is").asText().equals("queue")) {
                assertThat(binding.at("/queue/name")).isEqualTo(channel.path("address"));
                written.put(channel.path("address").asText(), texts(channel.path("x-binding-keys")));
            } else {
                assertThat(binding.at("/exchange/name").asText()).isEqualTo("onenet.events");
            }
        });
        assertThat(written).isEqualTo(declared);
    }

    /** The account may publish what {@code accounts.yaml} gives it. */
    void accountMayPublish(String prefix) {
        assertThat(document.at("/components/securitySchemes/account/x-may-publish")
                        .asText())
                .isEqualTo("^(" + prefix + "|replay)\\.");
    }

    private static JsonNode inlined(JsonNode schema) {
        if (schema.isObject()) {
            String reference = schema.path("$ref").asText();
            if (reference.startsWith("../schemas/")) {
                return json(Contract.text("contracts/" + reference.substring(3)));
            }
            ObjectNode copy = JSON.createObjectNode();
            schema.properties().forEach(member -> copy.set(member.getKey(), inlined(member.getValue())));
            return copy;
        }
        return schema.isArray()
                ? JSON.createArrayNode()
                        .addAll(StreamSupport.stream(schema.spliterator(), false)
                                .map(AsyncContract::inlined)
                                .toList())
                : schema;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static JsonNode yaml(String name) {
        try {
            return YAML.readTree(Contract.text("contracts/asyncapi/" + name + ".yaml"));
        } catch (JsonProcessingException broken) {
            throw new AssertionError(name, broken);
        }
    }
}
