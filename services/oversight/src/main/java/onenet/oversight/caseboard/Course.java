package onenet.oversight.caseboard;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.feed.Progress;

import java.time.LocalDate;
import java.util.List;

/**
 * What a case took so far, by its lines: the figures of statistics and of the forecast.
 *
 * @param receivedOn day of the first line; null where that was told before events had heads
 * @param endedOn day of the line that ended it for good; null while it goes on, and again after it was taken up anew
 * @param outcome what the public was told that day; null while it goes on
 * @param officeDays working days on which it was the office's turn and no pause ran, the day of the first line not counted; null where a year of the
 *     calendar is missing
 * @param late whether a day came due and went by before the office moved the case on
 */
record Course(LocalDate receivedOn, LocalDate endedOn, String outcome, Integer officeDays, boolean late) {

    /** @param headed lines with a head, as it happened; at least one */
    static Course of(List<Line> headed, Stages stages, WorkingCalendar calendar) {
        LocalDate endedOn = null;
        String outcome = null;
        // what was told before there were heads is not known: nor is when it came, nor what it took
        boolean whole = headed.get(0).place().sequence() == 1;
        Integer days = whole ? Integer.valueOf(0) : null;
        boolean late = false;
        Line before = null;
        for (Line line : headed) {
            if (before != null) {
                days = sum(days, officeDays(before, day(line), stages, calendar));
                late |= wentBy(before, day(line), calendar);
            }
            boolean ended = stage(line, stages) == Stage.ENDED;
            outcome = !ended ? null : outcome == null ? head(line).publicStatus() : outcome;
            endedOn = !ended ? null : endedOn == null ? day(line) : endedOn;
            before = line;
        }
        return new Course(whole ? day(headed.get(0)) : null, endedOn, outcome, days, late);
    }

    /** Working days after the day of a line until the next one's, where they are the office's. */
    private static Integer officeDays(Line line, LocalDate until, Stages stages, WorkingCalendar calendar) {
        if (stage(line, stages) != Stage.OPEN || head(line).light() == Light.PAUSED) {
            return 0;
        }
        return calendar.covers(day(line)) && calendar.covers(until)
                ? calendar.workingDaysBetween(day(line), until)
                : null;
    }

    /** A day behind the end of the calendar is a guess: nobody is late for it. */
    private static boolean wentBy(Line line, LocalDate next, WorkingCalendar calendar) {
        LocalDate due = head(line).dueOn();
        return due != null && head(line).light() != Light.PAUSED && calendar.covers(due) && next.isAfter(due);
    }

    private static Integer sum(Integer days, Integer more) {
        return days == null || more == null ? null : Integer.valueOf(days + more);
    }

    private static Stage stage(Line line, Stages stages) {
        return stages.of(CaseService.ofSource(line.place().source()), head(line));
    }

    private static LocalDate day(Line line) {
        return LegalTime.date(line.place().occurredAt());
    }

    private static Progress head(Line line) {
        return line.head().orElseThrow();
    }
}
