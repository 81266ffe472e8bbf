package onenet.feed;

import onenet.outbox.Outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Tells other services what happened, under its head in {@code data.progress}, in the transaction it happened in. */
@Singleton
public class HeadedEvents {

    private final Outbox outbox;
    private final ObjectMapper json;

    HeadedEvents(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** What this service's own case did. */
    public void tell(String type, Progress head, Object payload) {
        publish(type, head.caseNumber(), Optional.of(head), payload);
    }

    /** @param head empty where it concerns no case, or none this service knows the office of */
    public void tell(String type, String subject, Optional<Mention> head, Object payload) {
        publish(type, subject, head, payload);
    }

    private void publish(String type, String subject, Optional<?> head, Object payload) {
        ObjectNode data = json.valueToTree(payload);
        head.ifPresent(each -> data.set("progress", json.valueToTree(each)));
        outbox.publish(type, subject, data);
    }
}
