package onenet.outbox;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it is on the wire: CloudEvents 1.0, structured JSON; see {@code contracts/schemas/cloud-event.v1.json}.
 *
 * @param source the service that tells it, such as {@code /services/plan-filing}
 * @param subject what it is about: a case number, a licence id
 * @param time when it happened
 * @param sequence 1, 2, 3 … within the subject at the source, without gaps
 * @param data what happened, as {@code contracts/schemas/<type>.json} has it
 */
@JsonPropertyOrder({
    "specversion",
    "id",
    "source",
    "type",
    "subject",
    "time",
    "datacontenttype",
    "sequence",
    "sequencetype",
    "data"
})
public record EventEnvelope(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String sequence,
        String sequencetype,
        JsonNode data) {

    /** @param service the service's own account at the broker */
    public static EventEnvelope of(
            String service, UUID id, String type, String subject, Instant time, long sequence, JsonNode data) {
        return new EventEnvelope(
                "1.0",
                id.toString(),
                "/services/" + service,
                type,
                subject,
                time,
                "application/json",
                Long.toString(sequence),
                "Integer",
                data);
    }
}
