package onenet.casework.identity;

/** Why a text is not the identifier it claims to be: a stable reason, the place, and a sentence in both languages. */
public final class InvalidIdentifier extends IllegalArgumentException {

    /** Stable codes; a form can attach its own wording to them. */
    public enum Reason {
        MISSING,
        LENGTH,
        CHARACTER,
        SHAPE,
        ROOT,
        CHECK,
        ORGANISATION_CHECK
    }

    private final String identifier;
    private final Reason reason;
    private final int position;
    private final String zh;

    InvalidIdentifier(String identifier, Reason reason, int position, String zh, String en) {
        super(en);
        this.identifier = identifier;
        this.reason = reason;
        this.position = position;
        this.zh = zh;
    }

    static InvalidIdentifier missing(String identifier) {
        return new InvalidIdentifier(identifier, Reason.MISSING, 0, "未填写", identifier + " is missing");
    }

    static InvalidIdentifier length(String identifier, String expected, int actual) {
        return new InvalidIdentifier(
                identifier,
                Reason.LENGTH,
                0,
                "应为" + expected + "位，实为" + actual + "位",
                identifier + " has " + actual + " characters, expected " + expected);
    }

    static InvalidIdentifier character(String identifier, String value, int index) {
        int position = index + 1;
        String seen = new String(Character.toChars(value.codePointAt(index)));
        return new InvalidIdentifier(
                identifier,
                Reason.CHARACTER,
                position,
                "第" + position + "位的字符“" + seen + "”不允许",
                identifier + ": character '" + seen + "' at position " + position + " is not allowed");
    }

    static InvalidIdentifier check(String identifier, Reason reason, int position, char expected) {
        return new InvalidIdentifier(
                identifier,
                reason,
                position,
                "第" + position + "位校验码不符，应为" + expected,
                identifier + ": check character at position " + position + " is wrong, expected " + expected);
    }

    static InvalidIdentifier shape(String identifier, String zh, String en) {
        return new InvalidIdentifier(identifier, Reason.SHAPE, 0, zh, identifier + ": " + en);
    }

    /** The kind of identifier, for example {@code USCC}. */
    public String identifier() {
        return identifier;
    }

    public Reason reason() {
        return reason;
    }

    /** The offending place counted from 1; 0 when the whole text is meant. */
    public int position() {
        return position;
    }

    public String zh() {
        return zh;
    }
}
