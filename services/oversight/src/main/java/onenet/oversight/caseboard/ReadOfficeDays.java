package onenet.oversight.caseboard;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.feed.Progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Query: how many working days of the office a case has taken until a day. */
@ApplicationScoped
public class ReadOfficeDays {

    private final Board board;
    private final Stages stages;
    private final WorkingCalendar calendar;

    ReadOfficeDays(Board board, Stages stages, WorkingCalendar calendar) {
        this.board = board;
        this.stages = stages;
        this.calendar = calendar;
    }

    /**
     * What a case has taken.
     *
     * @param days null where the calendar does not reach
     * @param runs whether the day itself is the office's: nothing stands still and it is not the applicant's turn
     */
    public record OfficeDays(Integer days, boolean runs, boolean ended) {}

    /** @return empty for a case nobody told of with a head */
    @Transactional
    public Optional<OfficeDays> handle(String caseNumber, LocalDate today) {
        List<Line> headed = board.lines(caseNumber).stream()
                .filter(line -> line.head().isPresent())
                .toList();
        if (headed.isEmpty()) {
            return Optional.empty();
        }
        Course course = Course.of(headed, stages, calendar);
        Line last = headed.get(headed.size() - 1);
        Progress head = last.head().orElseThrow();
        boolean ended = course.endedOn() != null;
        boolean runs = !ended
                && head.light() != Light.PAUSED
                && stages.of(CaseService.ofSource(last.place().source()), head) == Stage.OPEN;
        LocalDate told = LegalTime.date(last.place().occurredAt());
        Integer since = !runs || !today.isAfter(told) ? Integer.valueOf(0) : between(told, today);
        return Optional.of(new OfficeDays(
                course.officeDays() == null || since == null ? null : course.officeDays() + since, runs, ended));
    }

    private Integer between(LocalDate told, LocalDate today) {
        return calendar.covers(told) && calendar.covers(today) ? calendar.workingDaysBetween(told, today) : null;
    }
}
