package onenet.outbox;

import onenet.outbox.EnvelopeReader.UnreadableMessage;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;

/** Handles one message: inbox check and effect in one transaction, retried while the cause is transient. */
@Singleton
class Handling {

    private static final Logger LOG = Logger.getLogger(Handling.class);

    /** SQLSTATE classes that pass by themselves: connection, rollback by contention, resources, operator intervention. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Replay replay;
    private final EnvelopeReader envelopes;
    private final OutboxConfig config;

    Handling(Inbox inbox, DeadLetters deadLetters, Replay replay, EnvelopeReader envelopes, OutboxConfig config) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.replay = replay;
        this.envelopes = envelopes;
        this.config = config;
    }

    /**
     * Returns when all messages may be acknowledged: handled, seen before, asked for again, or laid aside. Runs of light events are
     * handled in one transaction: those the listener does not hear, and those that only bring a copy up to date.
     */
    void handleAll(EventListener listener, List<Message> messages) throws InterruptedException {
        List<Message> light = new ArrayList<>();
        for (Message message : messages) {
            if (isLight(listener, message)) {
                light.add(message);
            } else {
                handleRun(listener, light);
                handle(listener, message);
            }
        }
        handleRun(listener, light);
    }

    private boolean isLight(EventListener listener, Message message) {
        try {
            String type = envelopes.read(message).type();
            return !listener.hears(type) || listener.copies(type);
        } catch (UnreadableMessage unreadable) {
            return false;
        }
    }

    private void handleRun(EventListener listener, List<Message> light) throws InterruptedException {
        boolean handled = light.size() > 1 && handleTogether(listener, light);
        if (!handled) {
            for (Message message : light) {
                handle(listener, message);
            }
        }
        light.clear();
    }

    /** @return false when any of them is not simply the next of its case; each is then looked at by itself */
    private boolean handleTogether(EventListener listener, List<Message> light) {
        try {
            return inTransaction(() -> {
                boolean noGap = true;
                for (Message message : light) {
                    noGap &= enter(listener, envelopes.read(message)).kind() != Inbox.Standing.Kind.GAP;
                }
                return noGap;
            });
        } catch (RuntimeException oneOfThem) {
            LOG.debugf("%s: handled one by one: %s", listener.queue(), oneOfThem.toString());
            return false;
        }
    }

    private void handle(EventListener listener, Message message) throws InterruptedException {
        int failures = 0;
        for (int attempt = 0; ; attempt++) {
            try {
                handleOnce(listener, message);
                return;
            } catch (UnreadableMessage unreadable) {
                layAside(listener, message, unreadable);
                return;
            } catch (RuntimeException fault) {
                if (isStopping()) {
                    throw new InterruptedException("stopping; the message stays with the broker");
                }
                if (!isTransient(fault) && ++failures >= config.handlingAttempts()) {
                    layAside(listener, message, fault);
                    return;
                }
                LOG.warnf("%s: will retry: %s", listener.queue(), fault.toString());
                Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, 100L << Math.min(attempt, 7)));
            }
        }
    }

    private void handleOnce(EventListener listener, Message message) {
        ReceivedEvent event = envelopes.read(message);
        Inbox.Standing standing = inTransaction(() -> enter(listener, event));
        if (standing.kind() == Inbox.Standing.Kind.GAP) {
            LOG.warnf("%s: gap in %s before %d, asking again", listener.queue(), event.subject(), event.sequence());
            replay.request(event.source(), event.subject(), standing.expected());
        }
    }

    /** Inside a transaction: check and effect. */
    private Inbox.Standing enter(EventListener listener, ReceivedEvent event) {
        Inbox.Standing found = inbox.enter(listener.queue(), event);
        if (found.kind() == Inbox.Standing.Kind.NEXT && listener.hears(event.type())) {
            listener.on(event);
        }
        return found;
    }

    /** The case goes on without the message: its place in the order is taken, the message itself is kept. */
    private void layAside(EventListener listener, Message message, RuntimeException fault) throws InterruptedException {
        LOG.errorf(fault, "ALARM %s: message laid aside", listener.queue());
        for (int attempt = 0; ; attempt++) {
            try {
                inTransaction(() -> {
                    deadLetters.layAside(listener.queue(), message, fault.toString());
                    if (!(fault instanceof UnreadableMessage)) {
                        inbox.enter(listener.queue(), envelopes.read(message));
                    }
                    return null;
                });
                return;
            } catch (RuntimeException stillDown) {
                LOG.warnf("%s: dead letter waits for the database: %s", listener.queue(), stillDown.toString());
                Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, 100L << Math.min(attempt, 7)));
            }
        }
    }

    /** Handles one dead letter that an operator has marked; returns false when there was none. */
    boolean redrive(EventListener listener) {
        return inTransaction(() -> {
            var message = deadLetters.takeRedriven(listener.queue());
            message.ifPresent(kept -> listener.on(envelopes.read(kept)));
            return message.isPresent();
        });
    }

    /** A container that is going down makes every handling fail; that says nothing about the message. */
    private static boolean isStopping() {
        return Arc.container() == null
                || !Arc.container().isRunning()
                || Thread.currentThread().isInterrupted();
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static boolean isTransient(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientFailure || cause instanceof OptimisticLockException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || PASSING.contains(state.substring(0, 2));
            }
        }
        return false;
    }
}
