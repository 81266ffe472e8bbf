package onenet.access;

import onenet.casework.actor.Matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is told of a connected system, whole each time: payload of {@code proofs.system-changed.v1}.
 *
 * @param clientId under which name it signs in at the identity provider
 * @param name what its owner calls it
 * @param enterprise USCC of the enterprise it speaks for; null for an office's
 * @param office code of the office whose things it reads; null for an enterprise's
 * @param matters in which it speaks for the enterprise; none for an office's
 * @param validUntil last day, included
 * @param endedAt when its owner ended it; null while it stands
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SystemChange(
        UUID systemId,
        String clientId,
        String name,
        String enterprise,
        String office,
        List<SystemScope> scopes,
        List<Matter> matters,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant endedAt) {

    public static final String TYPE = "proofs.system-changed.v1";
}
