package onenet.tlog;

/** What was read is well formed, and not what it says it is: unsigned, signed by others, forged, or of another history. */
public final class NotTrusted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotTrusted(String why) {
        super(why);
    }
}
