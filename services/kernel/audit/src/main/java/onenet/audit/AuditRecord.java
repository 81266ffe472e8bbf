package onenet.audit;

import onenet.sm.Sm3;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * One act as it stands in the record.
 *
 * @param chain 0–63, chosen by the case number
 * @param position 1, 2, 3 … within the chain
 * @param capacity the roles the actor held, comma-separated
 * @param detail what else matters, as JSON text exactly as stored
 * @param previousHash hash of the row before, 64 zeros for the first
 * @param writtenBy the database role that was signed in; empty in rows from before the database noted it
 */
public record AuditRecord(
        int chain,
        long position,
        Instant recordedAt,
        String actorId,
        String actorName,
        String capacity,
        String office,
        String action,
        String caseNumber,
        String detail,
        String previousHash,
        String writtenBy) {

    /** SM3 (GB/T 32905) over all fields, each preceded by its length so that no two rows read alike; lower-case hex. */
    public String hash() {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        Stream<String> fields = Stream.of(
                String.valueOf(chain),
                String.valueOf(position),
                recordedAt.toString(),
                actorId,
                actorName,
                capacity,
                office,
                action,
                caseNumber,
                detail,
                previousHash);
        Stream<String> writer = Stream.of(writtenBy).filter(role -> !role.isEmpty());
        Stream.concat(fields, writer).forEach(field -> {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            row.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
            row.writeBytes(bytes);
        });
        return Sm3.hex(row.toByteArray());
    }
}
