package onenet.casework.identity;

import onenet.casework.identity.InvalidIdentifier.Reason;

import java.util.List;

/**
 * GB/T 36904 identifier of an e-certificate: root . type . issuing organisation . serial . version . check.
 * The check runs over the four middle segments without dots and without the root.
 */
public record CertificateIdentifier(String value) {
    public static final String ROOT = "1.2.156.3005.2";
    private static final String NAME = "certificate identifier";
    private static final int CHECK_SEGMENT = 4;

    public CertificateIdentifier {
        List<String> segments = segments(value);
        requireType(segments.get(0));
        requireOrganisation(segments.get(1));
        if (!segments.get(3).matches("\\d{3}")) {
            throw InvalidIdentifier.shape(NAME, "版本号应为3位数字", "the version has three digits");
        }
        char expected = Mod37And36.check(String.join("", segments.subList(0, CHECK_SEGMENT)));
        if (!segments.get(CHECK_SEGMENT).equals(String.valueOf(expected))) {
            throw InvalidIdentifier.check(NAME, Reason.CHECK, value.length(), expected);
        }
    }

    public static CertificateIdentifier of(String typeCode, String organisation, String serial, int version) {
        if (version < 1 || version > 999) {
            throw InvalidIdentifier.shape(NAME, "版本号应在1至999之间", "the version lies between 1 and 999");
        }
        String digits = "%03d".formatted(version);
        char check = Mod37And36.check(typeCode + organisation + serial + digits);
        return new CertificateIdentifier(
                String.join(".", ROOT, typeCode, organisation, serial, digits, String.valueOf(check)));
    }

    /** Typed or scanned input. Lower case is refused, not raised: a producer that writes it breaks the standard. */
    public static CertificateIdentifier parse(String typed) {
        return new CertificateIdentifier(TypedText.plain(NAME, typed));
    }

    public String typeCode() {
        return segments(value).get(0);
    }

    /** USCC of the issuer; in the wild also a six-digit division code. */
    public String organisation() {
        return segments(value).get(1);
    }

    public String serial() {
        return segments(value).get(2);
    }

    public int version() {
        return Integer.parseInt(segments(value).get(3));
    }

    /** The identifier a variation or renewal gets: everything stays, the version rises. */
    public CertificateIdentifier nextVersion() {
        return of(typeCode(), organisation(), serial(), version() + 1);
    }

    public boolean sameCertificateAs(CertificateIdentifier other) {
        return family().equals(other.family());
    }

    /** What all versions of one certificate share: type, issuer and serial. */
    public String family() {
        return String.join(".", typeCode(), organisation(), serial());
    }

    /** Dots first, then each segment: without dots {@code A1.23} and {@code A.123} would look the same to the check. */
    private static List<String> segments(String value) {
        if (value == null) {
            throw InvalidIdentifier.missing(NAME);
        }
        if (!value.startsWith(ROOT + ".")) {
            throw new InvalidIdentifier(NAME, Reason.ROOT, 1, "应以" + ROOT + "开头", NAME + ": the root is not " + ROOT);
        }
        TypedText.requireCharacters(NAME, value, Mod37And36.ALPHABET + ".");
        List<String> segments = List.of(value.substring(ROOT.length() + 1).split("\\.", -1));
        if (segments.size() != CHECK_SEGMENT + 1 || segments.stream().anyMatch(String::isEmpty)) {
            throw InvalidIdentifier.shape(NAME, "应由根、类型、机构、流水号、版本、校验六段组成", "five non-empty segments follow the root");
        }
        return segments;
    }

    private static void requireType(String typeCode) {
        if (!typeCode.matches("[0-9A-Z]{18}\\d{3}")) {
            throw InvalidIdentifier.shape(NAME, "证照类型代码应为18位信用代码加3位数字", "the type code is a USCC and three digits");
        }
        new RegistryUscc(typeCode.substring(0, 18));
    }

    private static void requireOrganisation(String organisation) {
        if (organisation.length() == 6) {
            new DivisionCode(organisation);
        } else {
            new RegistryUscc(organisation);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
