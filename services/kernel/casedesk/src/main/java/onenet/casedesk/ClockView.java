package onenet.casedesk;

import onenet.casework.clock.LedgerLine;
import onenet.casework.clock.Limit;
import onenet.casework.clock.LimitUnit;
import onenet.casework.clock.Reckoning;
import onenet.casework.clock.StatutoryClock;

import java.time.LocalDate;
import java.util.List;

/**
 * One clock of a case, explained line by line.
 *
 * @param kind which clock of the service it is, such as ACCEPTANCE, DECISION_STATUTORY or CHECK
 * @param status whether the due date is final, and if not why
 * @param due null while suspended or while a year of the calendar is missing
 * @param provisional date to work towards while the calendar is missing
 */
public record ClockView(
        String kind,
        LocalDate start,
        int limit,
        LimitUnit unit,
        Reckoning.ReckoningStatus status,
        LocalDate due,
        LocalDate provisional,
        int counted,
        List<ClockSpan> ledger) {

    public static ClockView of(String kind, StatutoryClock clock, Reckoning reckoning) {
        return of(kind, clock.start(), clock.limit(), reckoning);
    }

    public static ClockView of(String kind, LocalDate start, Limit limit, Reckoning reckoning) {
        return new ClockView(
                kind,
                start,
                limit.amount(),
                limit.unit(),
                reckoning.status(),
                reckoning.due().orElse(null),
                reckoning.provisional().orElse(null),
                reckoning.counted(),
                reckoning.ledger().stream().map(ClockSpan::of).toList());
    }

    /** A span of days that are alike. */
    public record ClockSpan(
            LedgerLine.LedgerKind kind, LocalDate from, LocalDate to, int days, int total, String zh, String en) {

        static ClockSpan of(LedgerLine line) {
            return new ClockSpan(line.kind(), line.from(), line.to(), line.days(), line.total(), line.zh(), line.en());
        }
    }
}
