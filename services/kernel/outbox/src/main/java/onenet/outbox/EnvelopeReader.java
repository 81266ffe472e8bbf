package onenet.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads the CloudEvents envelope and checks that it comes from whom it says. */
@Singleton
class EnvelopeReader {

    private final ObjectMapper json;
    private final Producers producers;

    EnvelopeReader(ObjectMapper json, Producers producers) {
        this.json = json;
        this.producers = producers;
    }

    /** @throws UnreadableMessage when the message is no event of ours, or another account's than it says */
    ReceivedEvent read(Message message) {
        ReceivedEvent event = parse(message.text());
        producers.requireOwn(event, message.publishedBy());
        return event;
    }

    private ReceivedEvent parse(String text) {
        try {
            JsonNode envelope = json.readTree(text);
            return new ReceivedEvent(
                    required(envelope, "id"),
                    required(envelope, "type"),
                    required(envelope, "source"),
                    required(envelope, "subject"),
                    Long.parseLong(required(envelope, "sequence")),
                    Instant.parse(required(envelope, "time")),
                    envelope.path("data"));
        } catch (JsonProcessingException | DateTimeException | NumberFormatException unreadable) {
            throw new UnreadableMessage(unreadable.getMessage());
        }
    }

    private static String required(JsonNode envelope, String field) {
        JsonNode value = envelope.path(field);
        if (!value.isTextual()) {
            throw new UnreadableMessage("no " + field);
        }
        return value.asText();
    }

    /** The message is not a CloudEvent of ours, or a forged one; no retry helps, and no place in a case's order is taken. */
    static final class UnreadableMessage extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableMessage(String message) {
            super(message);
        }
    }
}
