package onenet.time;

import java.time.Duration;

/**
 * How long something that failed waits before it is tried again: twice as long each time, up to a longest pause.
 *
 * @param first pause after the first failure
 * @param longest pause, however often it failed
 */
public record Backoff(Duration first, Duration longest) {

    /** Beyond it, doubling a second passes every longest pause there is, and would leave the range of a number. */
    private static final int MOST_DOUBLINGS = 20;

    /** @param failuresBefore failures before the one just met; 0 for the first */
    public Duration after(int failuresBefore) {
        Duration doubled = first.multipliedBy(1L << Math.min(Math.max(failuresBefore, 0), MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }
}
