package onenet.text;

/** A word of a full-text index. */
public final class Lexeme {

    private Lexeme() {}

    /** As PostgreSQL's tsquery takes it, whatever marks stand in it. */
    public static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
