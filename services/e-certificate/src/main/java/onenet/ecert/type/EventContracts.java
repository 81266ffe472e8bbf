package onenet.ecert.type;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the contracts promise of the events a type names: their schemas, and the queues that bring them here. */
final class EventContracts {

    private static final String QUEUE = "e-certificate.";

    private final ClassLoader loader;
    private final JsonNode queues;
    private final Map<String, Optional<JsonNode>> schemas = new TreeMap<>();

    private EventContracts(ClassLoader loader, JsonNode queues) {
        this.loader = loader;
        this.queues = queues;
    }

    static EventContracts read(ClassLoader loader) {
        return new EventContracts(
                loader, read(loader, "asyncapi/queues.yaml", new YAMLMapper()).orElseThrow());
    }

    private static Optional<JsonNode> read(ClassLoader loader, String file, ObjectMapper mapper) {
        try (InputStream in = loader.getResourceAsStream("contracts/" + file)) {
            return in == null ? Optional.empty() : Optional.of(mapper.readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The queue that brings an event of this kind: of this service, and of the name the producer's events begin with. */
    static String queueOf(String event) {
        return QUEUE + event.substring(0, Math.max(0, event.indexOf('.')));
    }

    /** Whether the queue is in the contract and bound to the event. */
    boolean brings(String event) {
        return StreamSupport.stream(queues.spliterator(), false)
                .filter(queue -> queue.path("queue").asText().equals(queueOf(event)))
                .flatMap(queue -> StreamSupport.stream(queue.path("bindings").spliterator(), false))
                .map(JsonNode::asText)
                .anyMatch(key -> key.equals(event)
                        || (key.endsWith(".#") && event.startsWith(key.substring(0, key.length() - 1))));
    }

    Optional<JsonNode> schema(String event) {
        return schemas.computeIfAbsent(event, type -> read(loader, "schemas/" + type + ".json", new ObjectMapper()));
    }

    /** What the event's schema says of a place in its content; empty when there is no such place. */
    Optional<JsonNode> at(String event, JsonPointer place) {
        Optional<JsonNode> found = schema(event);
        for (JsonPointer at = place; found.isPresent() && !at.matches(); at = at.tail()) {
            JsonPointer step = at;
            String name = step.getMatchingProperty();
            found = shapes(found.get())
                    .map(shape -> step.mayMatchElement()
                            ? shape.path("items")
                            : shape.path("properties").path(name))
                    .filter(JsonNode::isObject)
                    .findFirst();
        }
        return found;
    }

    /** The words a place may say; none when it may say anything. */
    List<String> words(String event, JsonPointer place) {
        return at(event, place).stream()
                .flatMap(EventContracts::shapes)
                .flatMap(shape -> StreamSupport.stream(shape.path("enum").spliterator(), false))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }

    /** A schema with its alternatives, as of what may also be null. */
    static Stream<JsonNode> shapes(JsonNode schema) {
        return Stream.concat(
                Stream.of(schema), StreamSupport.stream(schema.path("anyOf").spliterator(), false));
    }
}
