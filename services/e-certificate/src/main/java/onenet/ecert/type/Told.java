package onenet.ecert.type;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What an event tells, at the places a type's file names.
 *
 * @param subject the case it is about
 */
public record Told(String subject, JsonNode data) {

    /** @throws IllegalArgumentException when there is nothing */
    public String text(JsonPointer at) {
        return textIfAny(at).orElseThrow(() -> new IllegalArgumentException("the event has nothing at " + at));
    }

    /** Missing, null and blank are all nothing. */
    public Optional<String> textIfAny(JsonPointer at) {
        return values(at).stream().findFirst();
    }

    public Optional<LocalDate> dayIfAny(JsonPointer at) {
        return textIfAny(at).map(LocalDate::parse);
    }

    public LocalDate day(JsonPointer at) {
        return LocalDate.parse(text(at));
    }

    /** A value, or each of a list. */
    public List<String> values(JsonPointer at) {
        JsonNode found = data.at(at);
        return found.isArray()
                ? StreamSupport.stream(found.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList()
                : Optional.of(found.asText("")).filter(text -> !text.isBlank()).stream()
                        .toList();
    }
}
