package onenet.worklist;

import onenet.requests.Cursor;

import java.util.Comparator;

/**
 * Where a line stands in its list: by a day or a moment, and of one by case number. Written out it is the cursor of the next page.
 *
 * @param at as {@link Order#text()} writes it
 */
record Place(String at, String caseNumber) {

    /** @throws onenet.problem.Problem INVALID_INPUT for what is no cursor of a list in this order */
    static Place of(String cursor, Order order) {
        Cursor.Dated place = Cursor.dated(cursor, order.byMoment());
        return new Place(place.at(), place.key());
    }

    static Comparator<Place> by(Order order) {
        Comparator<Place> forwards = Comparator.comparing(Place::at).thenComparing(Place::caseNumber);
        return order.backwards() ? forwards.reversed() : forwards;
    }

    String cursor() {
        return new Cursor.Dated(at, caseNumber).toString();
    }
}
