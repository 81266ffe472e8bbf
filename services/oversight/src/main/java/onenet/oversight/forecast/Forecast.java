package onenet.oversight.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How many office days a case will have taken when it ends, learnt from cases like it. The interval is that of the older two thirds of them (quantiles
 * 10 % and 90 %), moved by what the newer third shows it to miss, so that four of five cases end within it whatever the days are spread like
 * (conformalised quantile regression: Romano, Patterson and Candès, 2019).
 *
 * @param atLeast first day of the interval
 * @param likely as many cases end before it as after
 * @param atMost last day of the interval
 * @param learntFrom how many cases took at least as long as this one has taken so far
 */
public record Forecast(int atLeast, int likely, int atMost, int learntFrom) {

    /** How many of a hundred cases the interval is to hold. */
    static final int HELD = 80;

    private static final int LEARN_AT_LEAST = 20;
    private static final int TEST_AT_LEAST = 10;

    /**
     * @param took office days of cases that ended, the oldest first
     * @param soFar office days of the case that is asked about
     * @return empty where too few took that long to say anything honest
     */
    static Optional<Forecast> of(List<Integer> took, int soFar) {
        int newer = took.size() - took.size() / 3;
        List<Integer> learnt = atLeast(soFar, took.subList(0, newer));
        List<Integer> test = atLeast(soFar, took.subList(newer, took.size()));
        if (learnt.size() < LEARN_AT_LEAST || test.size() < TEST_AT_LEAST) {
            return Optional.empty();
        }
        int low = learnt.get(learnt.size() / 10);
        int high = learnt.get(learnt.size() - 1 - learnt.size() / 10);
        int missed = missed(test, low, high);
        int from = Math.max(soFar, low - missed);
        int until = Math.max(from, high + missed);
        int middle = learnt.get(learnt.size() / 2);
        return Optional.of(
                new Forecast(from, Math.min(Math.max(middle, from), until), until, learnt.size() + test.size()));
    }

    /** By how much the interval must grow, or may shrink, to hold its share of cases it was not learnt from. */
    private static int missed(List<Integer> test, int low, int high) {
        List<Integer> beyond = test.stream()
                .map(days -> Math.max(low - days, days - high))
                .sorted()
                .toList();
        int rank = ((beyond.size() + 1) * HELD + 99) / 100;
        return beyond.get(Math.min(rank, beyond.size()) - 1);
    }

    private static List<Integer> atLeast(int soFar, List<Integer> days) {
        return days.stream().filter(each -> each >= soFar).sorted().toList();
    }

    /**
     * What an ended case took.
     *
     * @param days office days
     */
    public record Took(LocalDate receivedOn, LocalDate endedOn, int days) {}

    /**
     * The record of the forecast: how it would have done.
     *
     * @param of how many of the newest cases were forecast from those that had ended when they came in
     * @param held how many of them ended within the interval
     */
    public record Kept(int held, int of) {

        private static final int LOOKED_AT = 100;

        static final Kept NONE = new Kept(0, 0);

        /** @param took cases that ended, the first to end first */
        static Kept of(List<Took> took) {
            return took.subList(Math.max(0, took.size() - LOOKED_AT), took.size()).stream()
                    .map(one -> Forecast.of(endedBefore(took, one.receivedOn()), 0)
                            .map(made -> new Kept(made.holds(one.days()) ? 1 : 0, 1))
                            .orElse(NONE))
                    .reduce(NONE, (all, one) -> new Kept(all.held + one.held, all.of + one.of));
        }

        private static List<Integer> endedBefore(List<Took> took, LocalDate day) {
            return took.stream()
                    .takeWhile(each -> each.endedOn().isBefore(day))
                    .map(Took::days)
                    .toList();
        }
    }

    boolean holds(int days) {
        return days >= atLeast && days <= atMost;
    }
}
