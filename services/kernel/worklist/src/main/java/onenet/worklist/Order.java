package onenet.worklist;

/** In which order the cases of a list stand. */
public enum Order {
    /** Most urgent first; those without a running clock last. */
    DUE("due_order", "date", "CAST(due_order AS text)", false),
    /** The oldest receipt first, by its moment: the number of a case begins with an office's code and says nothing of time. */
    RECEIVED("received_at", false),
    /** The newest receipt first. */
    NEWEST("received_at", true),
    /** What was changed longest ago first: the last change stands at the end. */
    CHANGED("changed_at", false);

    private final String column;
    private final String type;
    private final String text;
    private final boolean backwards;

    /** By a moment. */
    Order(String column, boolean backwards) {
        this(
                column,
                "timestamptz",
                "to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
                backwards);
    }

    Order(String column, String type, String text, boolean backwards) {
        this.column = column;
        this.type = type;
        this.text = text;
        this.backwards = backwards;
    }

    /** The column the rows are ordered by; of one value by case number. */
    String column() {
        return column;
    }

    /** The column as a cursor has it: text that is ordered as the column is. */
    String text() {
        return text;
    }

    /** What stands behind a place, in SQL, with the parameters {@code :at} and {@code :number}. */
    String behind() {
        return "(" + column + ", case_number) " + (backwards ? "<" : ">") + " (CAST(:at AS " + type + "), :number)";
    }

    String sql() {
        String direction = backwards ? " DESC" : "";
        return " ORDER BY " + column + direction + ", case_number" + direction;
    }

    /** Whether a place is a moment; a day otherwise. */
    boolean byMoment() {
        return type.equals("timestamptz");
    }

    boolean backwards() {
        return backwards;
    }
}
