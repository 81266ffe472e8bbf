package onenet.ecert.document;

/** Refusal of bytes that are not an OFD document this service reads, with the stable reason. */
public final class MalformedDocument extends IllegalArgumentException {

    /** Why a file cannot be read as a document; public, additive only. */
    public enum Reason {
        NOT_A_ZIP,
        TRUNCATED,
        UNSUPPORTED_ZIP,
        HIDDEN_BYTES,
        NOT_CANONICAL,
        BAD_ENTRY_NAME,
        DUPLICATE_ENTRY,
        TOO_LARGE,
        TOO_MANY_ENTRIES,
        DAMAGED_ENTRY,
        NOT_AN_OFD,
        BAD_XML,
        UNEXPECTED_XML
    }

    private final Reason reason;

    public MalformedDocument(Reason reason, String what) {
        super(what);
        this.reason = reason;
    }

    public MalformedDocument(Reason reason, String what, Throwable cause) {
        super(what, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
