package onenet.outbox;

import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Feeds the listeners: one thread and one channel per queue, opened again after every loss. */
@Singleton
class Consumers {

    private static final Logger LOG = Logger.getLogger(Consumers.class);

    private final Broker broker;
    private final Handling handling;
    private final Replay replay;
    private final FromTheStart fromTheStart;
    private final OutboxConfig config;
    private final Ears ears;
    private final String service;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;

    Consumers(
            Broker broker,
            Handling handling,
            Replay replay,
            FromTheStart fromTheStart,
            OutboxConfig config,
            Ears ears,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.broker = broker;
        this.handling = handling;
        this.replay = replay;
        this.fromTheStart = fromTheStart;
        this.config = config;
        this.ears = ears;
        this.service = service;
    }

    void start(@Observes StartupEvent startup) {
        ears.all().forEach(listener -> start(listener.queue(), new ToListener(listener)));
        start(service + ".replay", new ToReplay());
    }

    void stop(@Observes ShutdownEvent shutdown) {
        running = false;
        threads.forEach(Thread::interrupt);
    }

    private void start(String queue, Receiver receiver) {
        Thread thread = new Thread(() -> consume(queue, receiver), "consume-" + queue);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void consume(String queue, Receiver receiver) {
        while (running) {
            try (Channel channel = broker.open()) {
                receiver.begin();
                channel.basicQos(config.prefetch());
                BlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();
                channel.basicConsume(queue, false, (tag, delivery) -> deliveries.add(delivery), tag -> {});
                receive(channel, deliveries, receiver);
            } catch (IOException | TimeoutException | AlreadyClosedException | TransientFailure lost) {
                LOG.debugf("%s: broker lost: %s", queue, lost.getMessage());
                pause();
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void receive(Channel channel, BlockingQueue<Delivery> deliveries, Receiver receiver)
            throws IOException, InterruptedException {
        while (running && channel.isOpen()) {
            Delivery delivery = deliveries.poll(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
            if (delivery == null) {
                receiver.idle();
            } else {
                List<Delivery> waiting = new ArrayList<>(List.of(delivery));
                deliveries.drainTo(waiting, config.prefetch());
                receiver.receive(waiting.stream().map(Consumers::message).toList());
                Delivery last = waiting.get(waiting.size() - 1);
                channel.basicAck(last.getEnvelope().getDeliveryTag(), true);
            }
        }
    }

    private static Message message(Delivery delivery) {
        String account = delivery.getProperties().getUserId();
        return new Message(new String(delivery.getBody(), StandardCharsets.UTF_8), account == null ? "" : account);
    }

    private void pause() {
        try {
            Thread.sleep(config.pollInterval().toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Receiver {
        void receive(List<Message> messages) throws IOException, InterruptedException;

        /** @throws TransientFailure when the queue is better opened later */
        default void begin() {}

        default void idle() {}
    }

    private final class ToListener implements Receiver {
        private final EventListener listener;

        ToListener(EventListener listener) {
            this.listener = listener;
        }

        @Override
        public void begin() {
            fromTheStart.ask(listener);
        }

        @Override
        public void receive(List<Message> messages) throws InterruptedException {
            handling.handleAll(listener, messages);
        }

        @Override
        public void idle() {
            try {
                handling.redrive(listener);
            } catch (RuntimeException stillFailing) {
                LOG.errorf(stillFailing, "ALARM %s: redriven message failed again", listener.queue());
            }
        }
    }

    private final class ToReplay implements Receiver {
        @Override
        public void receive(List<Message> messages) throws IOException {
            try {
                for (Message message : messages) {
                    replay.answer(message);
                }
            } catch (SQLException broken) {
                throw new IOException("replay waits for the database", broken);
            }
        }
    }
}
