package onenet.ecert.type;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Gathers what is wrong with one file, also where it does not agree with the contracts of the events it names. */
final class Findings {

    private final String file;
    private final EventContracts contracts;
    private final List<TypeFault> faults = new ArrayList<>();

    Findings(String file, EventContracts contracts) {
        this.file = file;
        this.contracts = contracts;
    }

    List<TypeFault> faults() {
        return faults;
    }

    void check(boolean right, String field, String otherwise) {
        if (!right) {
            faults.add(new TypeFault(file, field, otherwise));
        }
    }

    /** An event has a schema, and comes here. */
    void event(String field, String event) {
        check(contracts.schema(event).isPresent(), field, "is " + event + ", which has no schema in contracts/schemas");
        check(
                contracts.brings(event),
                field,
                "is %s, which no queue %s of contracts/asyncapi/queues.yaml brings"
                        .formatted(event, EventContracts.queueOf(event)));
    }

    /** The event has this place; what its schema says of it. */
    Optional<JsonNode> place(String field, String event, JsonPointer place) {
        if (contracts.schema(event).isEmpty()) {
            // said once, of the event
            return Optional.empty();
        }
        Optional<JsonNode> found = contracts.at(event, place);
        check(found.isPresent(), field, "is %s, where %s has nothing".formatted(place, event));
        return found;
    }

    void day(String field, String event, JsonPointer place) {
        place(field, event, place)
                .ifPresent(found -> check(
                        EventContracts.shapes(found)
                                .anyMatch(shape -> shape.path("format").asText().equals("date")),
                        field,
                        "is %s, where %s has no date".formatted(place, event)));
    }

    /** The event can say each of these words there. */
    void words(String field, String event, JsonPointer place, Collection<String> words) {
        List<String> possible = contracts.words(event, place);
        words.stream()
                .filter(word -> !possible.isEmpty() && !possible.contains(word))
                .forEach(
                        word -> check(false, field, "has %s, which %s never says at %s".formatted(word, event, place)));
    }

    /** Everything the event can say there is among these words. */
    void covered(String field, String event, JsonPointer place, Collection<String> words) {
        contracts.words(event, place).stream()
                .filter(word -> !words.contains(word))
                .forEach(word ->
                        check(false, field, "do not say what %s does, which %s can say".formatted(word, event)));
    }
}
