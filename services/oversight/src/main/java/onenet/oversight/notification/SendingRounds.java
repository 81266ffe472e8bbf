package onenet.oversight.notification;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks regularly for what waits to be sent: a round of its own for each channel, so that one whose other side is slow holds up none of the others. */
@ApplicationScoped
public class SendingRounds {

    private static final String EVERY = "{onenet.oversight.notification.send-every}";

    private final SendMessages send;

    SendingRounds(SendMessages send) {
        this.send = send;
    }

    @Scheduled(every = EVERY, concurrentExecution = ConcurrentExecution.SKIP)
    void mail() {
        send.handle(Channel.MAIL);
    }

    @Scheduled(every = EVERY, concurrentExecution = ConcurrentExecution.SKIP)
    void sms() {
        send.handle(Channel.SMS);
    }

    @Scheduled(every = EVERY, concurrentExecution = ConcurrentExecution.SKIP)
    void centre() {
        send.handle(Channel.CENTRE);
    }
}
