package onenet.requests;

import java.util.List;
import java.util.function.Function;

/**
 * The lines of one page. A list is asked for one line more than a page holds: that one is not shown, it tells whether there is another page.
 *
 * @param shown the lines of the page
 * @param more whether others follow
 */
public record Lines<T>(List<T> shown, boolean more) {

    /** @param found what the list gave, asked for one line more than {@code limit} */
    public static <T> Lines<T> of(List<T> found, int limit) {
        return found.size() > limit
                ? new Lines<>(List.copyOf(found.subList(0, limit)), true)
                : new Lines<>(found, false);
    }

    /**
     * @param place what a line is found again by
     * @return cursor of the next page; null on the last
     */
    public String next(Function<T, Object> place) {
        return more ? place.apply(shown.get(shown.size() - 1)).toString() : null;
    }
}
