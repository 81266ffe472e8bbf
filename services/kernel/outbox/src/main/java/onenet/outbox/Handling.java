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
     * Returns when all messages may be acknowledged: handled, seen before, asked for again, or laid aside. Runs of events the
     * listener does not hear are counted in one transaction.
     */
    void handleAll(EventListener listener, List<Message> messages) throws InterruptedException {
        List<Message> unheard = new ArrayList<>();
        for (Message message : messages) {
            if (isUnheard(listener, message)) {
                unheard.add(message);
            } else {
                count(listener, unheard);
                handle(listener, message);
            }
        }
        count(listener, unheard);
    }

    private boolean isUnheard(EventListener listener, Message message) {
        try {
            return !listener.hears(envelopes.read(message).type());
        } catch (UnreadableMessage unreadable) {
            return false;
        }
    }

    private void count(EventListener listener, List<Message> unheard) throws InterruptedException {
        boolean counted = unheard.size() > 1 && countTogether(listener, unheard);
        if (!counted) {
            for (Message message : unheard) {
                handle(listener, message);
            }
        }
        unheard.clear();
    }

    /** @return false when any of them is not simply the next of its case; each is then looked at by itself */
    private boolean countTogether(EventListener listener, List<Message> unheard) {
        try {
            return inTransaction(() -> {
                boolean allNext = true;
                for (Message message : unheard) {
                    Inbox.Standing.Kind kind = inbox.enter(listener.queue(), envelopes.read(message))
                            .kind();
                    allNext &= kind != Inbox.Standing.Kind.GAP;
                }
                return allNext;
            });
        } catch (RuntimeException oneOfThem) {
            LOG.debugf("%s: counted one by one: %s", listener.queue(), oneOfThem.toString());
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
        Inbox.Standing standing = inTransaction(() -> {
            Inbox.Standing found = inbox.enter(listener.queue(), event);
            if (found.kind() == Inbox.Standing.Kind.NEXT && listener.hears(event.type())) {
                listener.on(event);
            }
            return found;
        });
        if (standing.kind() == Inbox.Standing.Kind.GAP) {
            LOG.warnf("%s: gap in %s before %d, asking again", listener.queue(), event.subject(), event.sequence());
            replay.request(event.source(), event.subject(), standing.expected());
        }
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
