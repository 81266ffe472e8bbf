package onenet.requests;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A list that was released without a page around it. It stays the bare list it was, and goes on by a field of the head: {@code Next-Cursor},
 * to be handed back as {@code cursor}, absent on the last page.
 */
public final class BareList {

    /** The field of the head that leads on. */
    public static final String NEXT = "Next-Cursor";

    /** What it is, for the contract. */
    public static final String MEANING = "Cursor of the next page: hand it back as `cursor`; absent on the last page";

    private BareList() {}

    /**
     * @param found what the list gave, asked for one line more than {@code limit}
     * @param place what a line is found again by
     * @param view how a line is shown
     */
    public static <T> Response of(List<T> found, int limit, Function<T, Object> place, Function<T, ?> view) {
        return of(found, limit, place, all -> true, view);
    }

    /** @param seen which of the lines the asking actor sees; a page may hold fewer than were asked for */
    public static <T> Response of(
            List<T> found, int limit, Function<T, Object> place, Predicate<T> seen, Function<T, ?> view) {
        Lines<T> lines = Lines.of(found, limit);
        List<?> shown = lines.shown().stream().filter(seen).map(view).toList();
        return Response.ok(shown).header(NEXT, lines.next(place)).build();
    }
}
