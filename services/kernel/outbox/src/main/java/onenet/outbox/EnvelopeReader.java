package onenet.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads the CloudEvents envelope. */
final class EnvelopeReader {

    private EnvelopeReader() {}

    /** @throws UnreadableMessage when the text is no event of ours */
    static ReceivedEvent read(String text, ObjectMapper json) {
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

    /** The message is not a CloudEvent of ours; no retry helps. */
    static final class UnreadableMessage extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableMessage(String message) {
            super(message);
        }
    }
}
