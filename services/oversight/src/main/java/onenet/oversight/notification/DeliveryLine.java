package onenet.oversight.notification;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message on its way, as the desk sees it: never where it goes in full, and never what it says.
 *
 * @param template which words it has
 * @param holder credit code of the party
 * @param number the case it is about
 * @param masked where it goes, masked; empty for the message centre and where the address is forgotten
 * @param attempts how often it was tried
 * @param why it did not get there
 * @param seen whether somebody of the party has read the message in the inbox
 * @param queuedAt when it was written
 */
public record DeliveryLine(
        UUID id,
        long version,
        Channel channel,
        DeliveryStatus status,
        String template,
        MessageKind kind,
        String holder,
        String number,
        Optional<String> masked,
        int attempts,
        Optional<String> why,
        boolean seen,
        Instant queuedAt) {

    static DeliveryLine of(Tuple row) {
        return new DeliveryLine(
                row.get("id", UUID.class),
                row.get("version", Number.class).longValue(),
                Channel.valueOf(row.get("channel", String.class)),
                DeliveryStatus.valueOf(row.get("status", String.class)),
                row.get("template", String.class),
                MessageKind.valueOf(row.get("kind", String.class)),
                row.get("holder_uscc", String.class),
                row.get("case_number", String.class),
                Optional.ofNullable(row.get("masked", String.class)).filter(text -> !text.isEmpty()),
                row.get("attempts", Number.class).intValue(),
                Optional.ofNullable(row.get("why", String.class)),
                row.get("seen", Boolean.class),
                row.get("queued_at", Instant.class));
    }
}
