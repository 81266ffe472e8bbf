package onenet.casework.authority;

/** An authority table that the law would not accept; it is refused as a whole rather than routing a case wrongly. */
public final class InvalidAuthority extends IllegalArgumentException {

    /** Stable reasons. */
    public enum Reason {
        INCOMPLETE,
        UNKNOWN_OFFICE,
        DUPLICATE,
        PRINCIPAL_MISSING,
        PRINCIPAL_WITHOUT_POWER,
        RE_ENTRUSTMENT,
        NOT_DELEGABLE,
        OVERLAP
    }

    private final Reason reason;

    InvalidAuthority(Reason reason, String message) {
        super(reason + ": " + message);
        this.reason = reason;
    }

    static void require(boolean holds, Reason reason, String message) {
        if (!holds) {
            throw new InvalidAuthority(reason, message);
        }
    }

    public Reason reason() {
        return reason;
    }
}
