package onenet.proofs.system.web;

import onenet.access.SystemScope;
import onenet.casework.actor.Matter;
import onenet.proofs.system.ConnectedSystem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A connected system.
 *
 * @param clientId its name at the identity provider, and in the record of what it does
 * @param scopes what it may do
 * @param matters in which it speaks for the enterprise; empty for an office's
 * @param from first day
 * @param until last day, included
 * @param connectedAt when its owner connected it
 * @param secretAt when the secret it signs in with was made; left out while there is none
 * @param endedAt when its owner ended it; left out while it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SystemView(
        UUID id,
        String clientId,
        String name,
        List<SystemScope> scopes,
        List<Matter> matters,
        LocalDate from,
        LocalDate until,
        ConnectedSystem.SystemState state,
        Instant connectedAt,
        Instant secretAt,
        Instant endedAt) {

    static SystemView of(ConnectedSystem system, LocalDate today) {
        return new SystemView(
                system.id(),
                system.clientId(),
                system.name(),
                system.scopes(),
                system.matters(),
                system.validFrom(),
                system.validUntil(),
                system.state(today),
                system.connectedAt(),
                system.secretAt().orElse(null),
                system.endedAt().orElse(null));
    }
}
