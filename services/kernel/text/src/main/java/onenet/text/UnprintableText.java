package onenet.text;

/** A character that cannot stay in a text: which, where, and of what kind it is. */
public final class UnprintableText extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot stay. */
    public enum Fault {
        /** A line break where one line is asked for. */
        LINE_BREAK,
        /** Moves a printer's head, or nothing. */
        CONTROL,
        /** Looks like whatever the font of one machine makes of it. */
        PRIVATE_USE,
        /** Half a character, none at all, or the mark of one lost on the way. */
        BROKEN
    }

    private final Fault fault;
    private final String character;
    private final int place;

    UnprintableText(Fault fault, int letter, int place) {
        super(fault + " U+%04X at %d".formatted(letter, place));
        this.fault = fault;
        this.character = "U+%04X".formatted(letter);
        this.place = place;
    }

    public Fault fault() {
        return fault;
    }

    /** As the code tables name it, for example {@code U+000B}. */
    public String character() {
        return character;
    }

    /** In characters, counted from one. */
    public int place() {
        return place;
    }
}
