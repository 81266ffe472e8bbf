package onenet.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import onenet.problem.Problem;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cursors of lists. */
class PlaceTest {

    @ParameterizedTest(name = "{0} in {1}")
    @DisplayName("a cursor is read as it was written, in the order it was written for")
    @CsvSource({
        "2026-03-09~HZ-441521-2026-000001-0, DUE",
        "9999-12-31~HZ-441521-2026-000001-0, DUE",
        "2026-03-09T08:00:00.123456Z~HZ-441521-2026-000001-0, NEWEST",
        "2026-03-09T08:00:00.123456Z~HZ-441521-2026-000001-0, RECEIVED",
        "2026-03-09T08:00:00.123456Z~HZ-441521-2026-000001-0, CHANGED"
    })
    void roundTrip(String cursor, Order order) {
        assertThat(Place.of(cursor, order).cursor()).isEqualTo(cursor);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @DisplayName("what is no cursor of the order is refused")
    @CsvSource({
        "2026-03-09, DUE",
        "2026-03-09~, DUE",
        "~HZ, DUE",
        "2026-13-09~HZ, DUE",
        "12026-03-09~HZ, DUE",
        "2026-03-09T08:00:00.123456Z~HZ, DUE",
        "2026-03-09~HZ, CHANGED",
        "2026-03-09~HZ, NEWEST",
        "2026-03-09~HZ, RECEIVED",
        "2026-03-09T25:00:00.123456Z~HZ, CHANGED",
        "2026-03-09T08:00:00Z~HZ, CHANGED"
    })
    void refused(String cursor, Order order) {
        assertThatThrownBy(() -> Place.of(cursor, order)).isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName("places are ordered by day and number, backwards where the newest stands first")
    void order() {
        List<Place> forwards =
                List.of(new Place("2026-03-08", "B"), new Place("2026-03-09", "A"), new Place("2026-03-09", "B"));
        for (Order order : Order.values()) {
            List<Place> expected =
                    order == Order.NEWEST ? List.of(forwards.get(2), forwards.get(1), forwards.get(0)) : forwards;
            assertThat(Stream.of(forwards.get(1), forwards.get(2), forwards.get(0))
                            .sorted(Place.by(order)))
                    .containsExactlyElementsOf(expected);
        }
    }
}
