package onenet.ecert.seal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.x509.Time;

/** Instants to ASN.1 times and back, to the second, in UTC. */
final class Asn1Time {

    private static final DateTimeFormatter ZULU = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'");
    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'GMT'xxx");

    private Asn1Time() {}

    static DERGeneralizedTime of(Instant instant) {
        return new DERGeneralizedTime(
                ZULU.format(instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)));
    }

    static Instant instant(ASN1GeneralizedTime time) {
        return parse(time.getTime());
    }

    static Instant instant(Time time) {
        return parse(time.getTime());
    }

    private static Instant parse(String text) {
        try {
            return text.endsWith("Z")
                    ? LocalDateTime.parse(text, ZULU).toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text, WITH_OFFSET).toInstant();
        } catch (DateTimeException e) {
            throw new MalformedSeal("not a time: " + text, e);
        }
    }
}
