package onenet.casework.clock;

import java.time.LocalDate;

/**
 * One line of the explanation: a span of days that are alike. {@code days} is how many of them the limit used up (kind COUNTED)
 * or how many the exclusion took out (EXCLUDED), {@code total} what is counted by its end.
 */
public record LedgerLine(LedgerKind kind, LocalDate from, LocalDate to, int days, int total, String zh, String en) {

    /** What the span does to the count. */
    public enum LedgerKind {
        START,
        EXTENSION,
        COUNTED,
        EXCLUDED,
        /** An exclusion that takes nothing out: before the first day, after the last, held already, or without its paper. */
        NO_EFFECT,
        SUSPENDED,
        MOVED,
        DUE,
        CALENDAR_MISSING
    }
}
