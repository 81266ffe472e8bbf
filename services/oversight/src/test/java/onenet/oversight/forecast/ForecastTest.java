package onenet.oversight.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.oversight.forecast.Forecast.Kept;
import onenet.oversight.forecast.Forecast.Took;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The forecast says when a case will end as honestly as the cases before allow")
class ForecastTest {

    @Test
    @DisplayName("where fewer than thirty cases ended nothing is said")
    void tooFew() {
        assertThat(Forecast.of(days(29), 0)).isEmpty();
        assertThat(Forecast.of(days(30), 0)).isPresent();
    }

    @Test
    @DisplayName("of cases that always took ten days it says ten")
    void always() {
        assertThat(Forecast.of(IntStream.range(0, 90).mapToObj(n -> 10).toList(), 3))
                .contains(new Forecast(10, 10, 10, 90));
    }

    @Test
    @DisplayName("a case that has taken eight days is compared with those that took eight or more")
    void soFar() {
        List<Integer> took = IntStream.range(0, 300).mapToObj(n -> n % 20 + 1).toList();
        Forecast early = Forecast.of(took, 0).orElseThrow();
        Forecast late = Forecast.of(took, 8).orElseThrow();
        assertThat(late.atLeast()).isGreaterThanOrEqualTo(8);
        assertThat(late.likely()).isGreaterThan(early.likely());
        assertThat(late.learntFrom()).isLessThan(early.learntFrom());
        assertThat(Forecast.of(took, 21)).isEmpty();
    }

    @Test
    @DisplayName("when an office has become slower, the interval follows what it missed")
    void slower() {
        List<Integer> took =
                new ArrayList<>(IntStream.range(0, 200).mapToObj(n -> 5 + n % 3).toList());
        took.addAll(IntStream.range(0, 100).mapToObj(n -> 9 + n % 3).toList());
        Forecast made = Forecast.of(took, 0).orElseThrow();
        assertThat(made.atMost()).isGreaterThanOrEqualTo(10);
    }

    @Test
    @DisplayName(
            "through a year of a city, for every item and office, four of five cases end within what they were told on their first day")
    void aYear() {
        var shares = new TreeMap<String, Double>();
        Random random = new Random(15);
        for (int item = 0; item < 4; item++) {
            for (int office = 0; office < 7; office++) {
                shares.put("item " + item + " office " + office, share(random, item, office));
            }
        }
        assertThat(shares)
                .allSatisfy((which, share) -> assertThat(share).as(which).isBetween(0.75, 0.85));
    }

    /** A thousand cases a year in one item and office, log-normal and slower towards the end of the year. */
    private static double share(Random random, int item, int office) {
        List<Integer> took = new ArrayList<>();
        int held = 0;
        int told = 0;
        for (int n = 0; n < 1300; n++) {
            double middle = (12 + 6 * item + office) * (n > 1000 ? 1.15 : 1);
            int days = (int) Math.round(middle * Math.exp(random.nextGaussian() * (0.25 + 0.03 * office)));
            var made = n < 300
                    ? java.util.Optional.<Forecast>empty()
                    : Forecast.of(took.subList(Math.max(0, n - 600), n), 0);
            told += made.isPresent() ? 1 : 0;
            held += made.filter(each -> each.holds(days)).isPresent() ? 1 : 0;
            took.add(days);
        }
        return (double) held / told;
    }

    @Test
    @DisplayName(
            "its record is what it would have told the newest hundred when they came in, from those that had ended by then, and how often that held")
    void record() {
        Random random = new Random(9);
        List<Took> took = IntStream.range(0, 400)
                .mapToObj(n -> took(n, (int) Math.round(20 * Math.exp(random.nextGaussian() * 0.4))))
                .sorted(Comparator.comparing(Took::endedOn))
                .toList();
        Kept kept = Kept.of(took);
        assertThat(kept.of()).isEqualTo(100);
        assertThat(kept.held()).isBetween(70, 90);
        assertThat(Kept.of(took.subList(0, 30))).isEqualTo(new Kept(0, 0));
    }

    @Test
    @DisplayName("what ended after a case came in is nothing it could have been told from")
    void notFromTheFuture() {
        List<Took> together = IntStream.range(0, 200)
                .mapToObj(n -> new Took(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 2), 20))
                .toList();
        assertThat(Kept.of(together)).isEqualTo(new Kept(0, 0));
    }

    private static Took took(int n, int days) {
        LocalDate received = LocalDate.of(2025, 1, 1).plusDays(n);
        return new Took(received, received.plusDays(days), days);
    }

    private static List<Integer> days(int cases) {
        return IntStream.range(0, cases).mapToObj(n -> n % 12 + 1).toList();
    }
}
