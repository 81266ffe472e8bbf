package onenet.worklist;

import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Where a line stands in its list: by a day or a moment, and of one by case number. Written out it is the cursor of the next page.
 *
 * @param at as {@link Order#text()} writes it
 */
record Place(String at, String caseNumber) {

    /** A day of a year of four digits: the database knows fewer years than Java. */
    private static final Pattern CURSOR = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}\\.\\d{6}Z)?~.+");

    /** @throws onenet.problem.Problem INVALID_INPUT for what is no cursor of a list in this order */
    static Place of(String cursor, Order order) {
        if (!CURSOR.matcher(cursor).matches()) {
            throw unknown();
        }
        int end = cursor.indexOf('~');
        String at = cursor.substring(0, end);
        try {
            if (order.byMoment()) {
                Instant.parse(at);
            } else {
                LocalDate.parse(at);
            }
        } catch (DateTimeException noSuchMoment) {
            throw unknown();
        }
        return new Place(at, cursor.substring(end + 1));
    }

    private static RuntimeException unknown() {
        return CommonProblem.INVALID_INPUT.raise().at(Violation.inQuery("cursor", "UNKNOWN_CURSOR"));
    }

    static Comparator<Place> by(Order order) {
        Comparator<Place> forwards = Comparator.comparing(Place::at).thenComparing(Place::caseNumber);
        return order.backwards() ? forwards.reversed() : forwards;
    }

    String cursor() {
        return at + "~" + caseNumber;
    }
}
