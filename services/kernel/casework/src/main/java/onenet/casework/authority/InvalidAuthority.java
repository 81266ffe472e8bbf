package onenet.casework.authority;

import java.util.List;

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
    private final transient List<String> grants;
    private final String detail;

    InvalidAuthority(Reason reason, List<String> grants, String detail) {
        super(reason + ": " + String.join(", ", grants) + (detail.isEmpty() ? "" : ": " + detail));
        this.reason = reason;
        this.grants = List.copyOf(grants);
        this.detail = detail;
    }

    static void require(boolean holds, Reason reason, String message) {
        if (!holds) {
            throw new InvalidAuthority(reason, List.of(), message);
        }
    }

    /** @param detail what it is held against, such as the article that forbids it */
    static void require(boolean holds, Reason reason, List<String> grants, String detail) {
        if (!holds) {
            throw new InvalidAuthority(reason, grants, detail);
        }
    }

    public Reason reason() {
        return reason;
    }

    /** Ids of the lines at fault; none where the table as a whole is. */
    public List<String> grants() {
        return grants;
    }

    /** What it is held against, such as the article that forbids it; may be empty. */
    public String detail() {
        return detail;
    }
}
