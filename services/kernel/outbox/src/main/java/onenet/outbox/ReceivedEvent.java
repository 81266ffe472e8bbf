package onenet.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * An event as it came from the broker (CloudEvents 1.0, structured JSON).
 *
 * @param source {@code /services/<name>} of the producer
 * @param subject case number
 * @param sequence 1, 2, 3 … within the subject at its source
 */
public record ReceivedEvent(
        String id, String type, String source, String subject, long sequence, Instant time, JsonNode data) {}
