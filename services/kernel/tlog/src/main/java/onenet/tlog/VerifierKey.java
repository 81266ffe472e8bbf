package onenet.tlog;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** A key that signatures are checked with, in the one line it is written down in (signed-note, "verifier keys"). */
public final class VerifierKey {

    private final String name;
    private final SignatureKind kind;
    private final byte[] raw;

    VerifierKey(String name, SignatureKind kind, byte[] raw) {
        if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
            throw new Malformed("no name of a key");
        }
        if (!kind.scheme().isKey(raw)) {
            throw new Malformed("no key of this kind");
        }
        this.name = name;
        this.kind = kind;
        this.raw = raw.clone();
    }

    /**
     * @param line {@code name+number in eight hexadecimal digits+base64 of kind and key}
     * @throws Malformed when it is none, or its number is not the key's
     */
    public static VerifierKey of(String line) {
        String[] parts = line.split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("no key");
        }
        byte[] named = Base64s.decode(parts[2]);
        SignatureKind kind = SignatureKind.of(named);
        VerifierKey key = new VerifierKey(parts[0], kind, Arrays.copyOfRange(named, kind.nameLength(), named.length));
        if (!key.line().equals(line)) {
            throw new Malformed("the number of the key " + parts[0] + " is another");
        }
        return key;
    }

    public String name() {
        return name;
    }

    public SignatureKind kind() {
        return kind;
    }

    public String line() {
        return "%s+%s+%s"
                .formatted(
                        name,
                        HexFormat.of().toHexDigits(number()),
                        Base64.getEncoder().encodeToString(kind.named(raw)));
    }

    /** When a witness's key signed, as the signature itself says; empty for kinds that do not say. */
    public Optional<Instant> moment(Signed signature) {
        return kind == SignatureKind.COSIGNATURE
                ? Optional.of(Instant.ofEpochSecond(CosignatureScheme.second(signature.signature())))
                : Optional.empty();
    }

    byte[] raw() {
        return raw.clone();
    }

    int number() {
        return Hash.shortened(name, kind.named(raw));
    }

    boolean made(Signed signature) {
        return signature.name().equals(name) && signature.number() == number();
    }

    boolean verifies(Note note, Signed signature) {
        return kind.scheme().verifies(raw, note.text(), signature.signature());
    }
}
