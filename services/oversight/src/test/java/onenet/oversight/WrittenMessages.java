package onenet.oversight;

import onenet.oversight.caseboard.CaseService;
import onenet.oversight.notification.EnterMessage;
import onenet.oversight.notification.Happening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Messages that are there, for tests that are about who reads them. */
@ApplicationScoped
class WrittenMessages {

    private final EnterMessage enter;
    private final InstantSource clock;

    WrittenMessages(EnterMessage enter, InstantSource clock) {
        this.enter = enter;
        this.clock = clock;
    }

    void written(String holder) {
        enter.handle(
                "planfiling.gaps-notified.v1",
                new Happening(
                        UUID.randomUUID().toString(),
                        new Happening.About(
                                CaseService.PLAN_FILING,
                                holder,
                                OversightScenario.number("441521"),
                                OversightScenario.ITEM,
                                "441521"),
                        clock.instant(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** One that was set aside on its way to a contact. */
    String queued(String message, String contact) {
        String id = UUID.randomUUID().toString();
        OversightScenario.inDatabase(
                "INSERT INTO message_delivery (id, message_id, contact_id, channel, status, why, queued_at) VALUES ('"
                        + id + "', '" + message + "', '" + contact + "', 'SMS', 'PARKED', 'HTTP 503', now())");
        return id;
    }
}
