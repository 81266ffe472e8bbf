package onenet.requests;

import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The place a page ended at. To callers it is a text of no meaning, alike in every list, that they hand back as it was given; what a list writes
 * into it may change.
 */
public final class Cursor {

    private static final String PARAMETER = "cursor";

    /** A day of a year of four digits: the database knows fewer years than Java. */
    private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z)?~.+");

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

    /**
     * A place in a list by days or moments.
     *
     * @param at a day, or a moment in UTC with six digits behind the second: text in the order of what it stands for
     * @param key of the line, of one day or moment
     */
    public record Dated(String at, String key) {

        @Override
        public String toString() {
            return at + "~" + key;
        }
    }

    /**
     * @param byMoment whether the list goes by moments; by days otherwise
     * @throws onenet.problem.Problem INVALID_INPUT for what is no place of such a list
     */
    public static Dated dated(String cursor, boolean byMoment) {
        if (!DATED.matcher(cursor).matches()) {
            throw unknown();
        }
        int end = cursor.indexOf('~');
        String at = cursor.substring(0, end);
        try {
            if (byMoment) {
                Instant.parse(at);
            } else {
                LocalDate.parse(at);
            }
        } catch (DateTimeException noSuchMoment) {
            throw unknown();
        }
        return new Dated(at, cursor.substring(end + 1));
    }

    /** The list never gave this place. */
    public static RuntimeException unknown() {
        return CommonProblem.INVALID_INPUT.raise().at(Violation.inQuery(PARAMETER, "UNKNOWN_CURSOR"));
    }
}
