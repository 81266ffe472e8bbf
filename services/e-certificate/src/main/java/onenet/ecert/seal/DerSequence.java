package onenet.ecert.seal;

import onenet.sm.CryptographyFailed;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTF8String;

/** A strict reader of one DER sequence: a missing, extra or mistyped member is refused as {@link MalformedSeal}. */
final class DerSequence {

    private final ASN1Sequence members;

    private DerSequence(ASN1Sequence members) {
        this.members = members;
    }

    /** Reads bytes that must be exactly one sequence in DER, so that what is signed is what was read. */
    static DerSequence parse(byte[] bytes, int atLeast, int atMost) {
        DerShape.requireModest(bytes);
        try {
            ASN1Primitive parsed = ASN1Primitive.fromByteArray(bytes);
            if (!(parsed instanceof ASN1Sequence sequence)
                    || !Arrays.equals(bytes, parsed.getEncoded(ASN1Encoding.DER))) {
                throw new MalformedSeal("not one DER sequence");
            }
            return sized(sequence, atLeast, atMost);
        } catch (IOException | IllegalArgumentException | IllegalStateException | StackOverflowError e) {
            throw new MalformedSeal("not one DER sequence", e);
        }
    }

    /** Runs a reader of foreign bytes: strings and numbers are decoded late, and what fails there is malformed input too. */
    static <T> T guarded(String what, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (MalformedSeal e) {
            throw e;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new MalformedSeal("not a " + what, e);
        }
    }

    private static DerSequence sized(ASN1Sequence sequence, int atLeast, int atMost) {
        if (sequence.size() < atLeast || sequence.size() > atMost) {
            throw new MalformedSeal("expected " + atLeast + " to " + atMost + " members, found " + sequence.size());
        }
        return new DerSequence(sequence);
    }

    int size() {
        return members.size();
    }

    DerSequence sequence(int index, int atLeast, int atMost) {
        return sized(typed(index, ASN1Sequence.class), atLeast, atMost);
    }

    byte[] encodedMember(int index) {
        return encode(members.getObjectAt(index));
    }

    int integer(int index) {
        try {
            return typed(index, ASN1Integer.class).intValueExact();
        } catch (ArithmeticException e) {
            throw new MalformedSeal("number out of range at " + index, e);
        }
    }

    String ia5(int index) {
        return typed(index, ASN1IA5String.class).getString();
    }

    String utf8(int index) {
        return typed(index, ASN1UTF8String.class).getString();
    }

    byte[] octets(int index) {
        return typed(index, ASN1OctetString.class).getOctets();
    }

    byte[] bits(int index) {
        ASN1BitString bits = typed(index, ASN1BitString.class);
        if (bits.getPadBits() != 0) {
            throw new MalformedSeal("bit string is not whole bytes at " + index);
        }
        return bits.getOctets();
    }

    String oid(int index) {
        return typed(index, ASN1ObjectIdentifier.class).getId();
    }

    Instant time(int index) {
        return Asn1Time.instant(typed(index, ASN1GeneralizedTime.class));
    }

    /** The optional member [0] EXPLICIT at {@code index}, encoded. */
    Optional<byte[]> optionalTagged(int index) {
        if (members.size() <= index) {
            return Optional.empty();
        }
        ASN1TaggedObject tagged = typed(index, ASN1TaggedObject.class);
        if (tagged.getTagNo() != 0) {
            throw new MalformedSeal("unknown tag " + tagged.getTagNo());
        }
        return Optional.of(encode(tagged.getExplicitBaseObject()));
    }

    private <T> T typed(int index, Class<T> type) {
        ASN1Encodable member = members.getObjectAt(index);
        if (!type.isInstance(member)) {
            throw new MalformedSeal("member " + index + " is not " + type.getSimpleName());
        }
        return type.cast(member);
    }

    static byte[] encode(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new CryptographyFailed("DER could not be written", e);
        }
    }
}
