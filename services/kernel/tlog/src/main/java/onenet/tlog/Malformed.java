package onenet.tlog;

/** What was read does not have the form its specification prescribes; nothing of it may be believed. */
public final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Malformed(String what) {
        super(what);
    }
}
