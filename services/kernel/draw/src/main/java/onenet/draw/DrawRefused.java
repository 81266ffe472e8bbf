package onenet.draw;

/** Why a draw cannot go on: a stable reason, and what it is about. Nothing has changed. */
public final class DrawRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Stable codes; a service gives each its words. */
    public enum Reason {
        /** The seed would be told before the list of the eligible is closed: who knows it could still choose the list. */
        LIST_NOT_FIXED,
        /** The list was closed already. */
        LIST_ALREADY_FIXED,
        /** The seed was told already; a second telling would be a second draw. */
        SEED_PUBLISHED_TWICE,
        /** The seed told is not the one that was promised. */
        SEED_NOT_AS_PROMISED,
        /** Luck could leave a seat empty. */
        NOT_ENOUGH_PEOPLE,
        /** Nobody has been drawn yet. */
        NOT_DRAWN,
        /** Whoever is to be replaced holds no seat. */
        NOT_SEATED,
        /** A code, field or number that no list can hold. */
        MALFORMED
    }

    private final Reason reason;
    private final String about;

    DrawRefused(Reason reason, String about) {
        super(reason + " " + about);
        this.reason = reason;
        this.about = about;
    }

    public Reason reason() {
        return reason;
    }

    /** The code, field or name it is about. */
    public String about() {
        return about;
    }
}
