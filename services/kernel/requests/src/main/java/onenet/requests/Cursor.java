package onenet.requests;

import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import java.util.UUID;

/**
 * The place a page ended at. To callers it is a text of no meaning, alike in every list, that they hand back as it was given; what a list writes
 * into it may change.
 */
public final class Cursor {

    private static final String PARAMETER = "cursor";

    private Cursor() {}

    /**
     * @param cursor as it came; null for the first page
     * @return the id of the last line of the page before; null for the first page
     */
    public static UUID id(String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            UUID id = UUID.fromString(cursor);
            if (id.toString().equalsIgnoreCase(cursor)) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
        throw unknown();
    }

    /**
     * @param cursor as it came; null for the first page
     * @param furthest the last place the list gives
     * @return how many lines the pages before held
     */
    public static int place(String cursor, int furthest) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("[1-9][0-9]{0,8}") || Integer.parseInt(cursor) > furthest) {
            throw unknown();
        }
        return Integer.parseInt(cursor);
    }

    /** The list never gave this place. */
    public static RuntimeException unknown() {
        return CommonProblem.INVALID_INPUT.raise().at(Violation.inQuery(PARAMETER, "UNKNOWN_CURSOR"));
    }
}
