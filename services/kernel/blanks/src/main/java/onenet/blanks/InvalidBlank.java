package onenet.blanks;

/** A blank form that cannot be printed: the service does not start with it. */
public final class InvalidBlank extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    InvalidBlank(String what) {
        super(what);
    }

    static void require(boolean holds, String what) {
        if (!holds) {
            throw new InvalidBlank(what);
        }
    }
}
