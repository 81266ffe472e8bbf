package onenet.access;

import onenet.casework.actor.Matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is told of a mandate that an agent accepted, whole each time: payload of {@code proofs.mandate-changed.v1}.
 *
 * @param enterprise USCC of the principal
 * @param agentId the agent's token subject
 * @param validUntil last day, included
 * @param endedAt when it was withdrawn or laid down; null while it stands
 */
public record MandateChange(
        UUID mandateId,
        String enterprise,
        String agentId,
        List<Matter> matters,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant endedAt) {

    public static final String TYPE = "proofs.mandate-changed.v1";
}
