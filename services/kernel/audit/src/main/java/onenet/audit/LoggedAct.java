package onenet.audit;

import onenet.sm.Sm3;
import onenet.tlog.Malformed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of an act stands in the public log: where and when it was recorded, and a commitment to the rest. Who did what stays out: the commitment
 * is salted, so that nobody finds it by trying names, and when salt and row are destroyed only "there was an act" is left.
 *
 * @param commitment SM3 over the salt and the row's hash, 64 hexadecimal digits
 */
public record LoggedAct(int chain, long position, Instant recordedAt, String commitment) {

    /** Bytes of a salt. */
    public static final int SALT = 16;

    private static final Pattern ENTRY =
            Pattern.compile("onenet audit v1\n(\\d{1,2}) ([1-9]\\d{0,17})\n([0-9T:.-]+Z)\n([0-9a-f]{64})\n");

    /** @param salt 16 random bytes, used for this row alone */
    public static LoggedAct of(AuditRecord row, byte[] salt) {
        ByteArrayOutputStream committed = new ByteArrayOutputStream();
        committed.writeBytes(salt);
        committed.writeBytes(HexFormat.of().parseHex(row.hash()));
        return new LoggedAct(row.chain(), row.position(), row.recordedAt(), Sm3.hex(committed.toByteArray()));
    }

    /** @throws Malformed when the entry is none of this log */
    public static LoggedAct ofEntry(byte[] entry) {
        Matcher parts = ENTRY.matcher(new String(entry, StandardCharsets.UTF_8));
        if (!parts.matches()) {
            throw new Malformed("an entry that is no act");
        }
        try {
            return new LoggedAct(
                    Integer.parseInt(parts.group(1)),
                    Long.parseLong(parts.group(2)),
                    Instant.parse(parts.group(3)),
                    parts.group(4));
        } catch (DateTimeException noMoment) {
            throw new Malformed("an entry without a moment");
        }
    }

    /** Four lines, each ended: the form, chain and position, the moment, the commitment. */
    public byte[] entry() {
        return "onenet audit v1\n%d %d\n%s\n%s\n"
                .formatted(chain, position, recordedAt, commitment)
                .getBytes(StandardCharsets.UTF_8);
    }
}
