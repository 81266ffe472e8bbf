package onenet.proofs.registered;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing a register holds of an enterprise.
 *
 * @param fact what it is, as forms call it: {@code legalRepresentative}
 * @param value as the register writes it
 * @param source the register
 * @param identifier the record at the register
 * @param receipt the signed receipt of this use
 */
public record RegisteredFact(
        String fact, String value, String source, String identifier, Instant checkedAt, UUID receipt) {}
