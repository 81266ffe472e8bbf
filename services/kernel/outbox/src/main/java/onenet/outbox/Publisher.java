package onenet.outbox;

import onenet.outbox.PendingEvents.Pending;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.rabbitmq.client.AMQP.BasicProperties;
import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;

/** One channel in confirm mode: an event counts as published when it was neither returned nor refused. */
final class Publisher {

    private final Channel channel;
    private final ObjectMapper json;
    private final String account;
    private final Duration timeout;
    private final Set<String> returned = ConcurrentHashMap.newKeySet();
    private final Set<Long> refused = ConcurrentHashMap.newKeySet();

    /** @param account the service's own at the broker */
    Publisher(Channel channel, ObjectMapper json, String account, Duration timeout) throws IOException {
        this.channel = channel;
        this.json = json;
        this.account = account;
        this.timeout = timeout;
        channel.confirmSelect();
        channel.addReturnListener(
                message -> returned.add(message.getProperties().getMessageId()));
        channel.addConfirmListener((tag, multiple) -> {}, this::refuse);
    }

    private synchronized void refuse(long tag, boolean multiple) {
        refused.add(multiple ? -tag : tag);
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    /**
     * Publishes and waits for the confirms of all.
     *
     * @return the events the broker did not take
     */
    Set<UUID> publish(List<Pending> events) throws IOException, TimeoutException, InterruptedException {
        returned.clear();
        refused.clear();
        Map<Long, UUID> tags = new HashMap<>();
        for (Pending event : events) {
            tags.put(channel.getNextPublishSeqNo(), event.id());
            BasicProperties properties = new BasicProperties.Builder()
                    .contentType("application/cloudevents+json")
                    .deliveryMode(2)
                    .userId(account)
                    .messageId(event.id().toString())
                    .build();
            channel.basicPublish(Topology.EVENTS, event.type(), true, properties, envelope(event));
        }
        channel.waitForConfirms(timeout.toMillis());
        return notTaken(tags);
    }

    private Set<UUID> notTaken(Map<Long, UUID> tags) {
        Set<UUID> failed = new HashSet<>();
        tags.forEach((tag, id) -> {
            boolean nacked = refused.stream().anyMatch(mark -> mark < 0 ? tag <= -mark : mark.equals(tag));
            if (nacked || returned.contains(id.toString())) {
                failed.add(id);
            }
        });
        return failed;
    }

    private byte[] envelope(Pending event) throws IOException {
        return json.writeValueAsBytes(EventEnvelope.of(
                account,
                event.id(),
                event.type(),
                event.subject(),
                event.time(),
                event.sequence(),
                json.readTree(event.data())));
    }
}
