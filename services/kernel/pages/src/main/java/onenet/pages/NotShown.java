package onenet.pages;

/** A file's pages cannot be shown. */
final class NotShown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Unshown why;

    NotShown(Unshown why) {
        this(why, null);
    }

    NotShown(Unshown why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    Unshown why() {
        return why;
    }
}
