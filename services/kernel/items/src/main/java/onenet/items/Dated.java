package onenet.items;

import java.time.LocalDate;

/** Something of an item that holds from a day to a day, both inclusive; an absent end is open. */
public interface Dated {
    LocalDate from();

    LocalDate until();

    default boolean holdsOn(LocalDate date) {
        return (from() == null || !date.isBefore(from())) && (until() == null || !date.isAfter(until()));
    }
}
