package onenet.oversight.caseboard;

import onenet.casework.LegalTime;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.feed.Progress;
import onenet.oversight.terms.StepFile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How a case stands: one row of the board. It follows from the lines of the case alone, whatever came first, twice or late.
 *
 * @param last the place of the line that told it
 * @param stage whose turn it is
 * @param status stage inside the office, in the words of its service
 * @param publicStatus what the public is told, in the words of its service
 * @param dueOn of the clock that runs; null when none does, or while it stands still
 * @param pausedFrom first day of the pause that lasts; null while none does
 * @param openedAt when the first line happened
 * @param course what it took so far
 * @param stays how long it was in each step that has a share of the time
 */
public record Standing(
        String caseNumber,
        Line.Place last,
        String itemCode,
        String holderUscc,
        String office,
        AuthorityMode actingMode,
        String status,
        String publicStatus,
        Stage stage,
        LocalDate dueOn,
        LocalDate pausedFrom,
        Instant openedAt,
        Course course,
        List<Stay> stays) {

    /** @return empty when no line has a head */
    static Optional<Standing> of(Collection<Line> lines, Stages stages, StepFile steps, WorkingCalendar calendar) {
        List<Line> headed = lines.stream()
                .filter(line -> line.head().isPresent())
                .distinct()
                .sorted(Line.AS_IT_HAPPENED)
                .toList();
        if (headed.isEmpty()) {
            return Optional.empty();
        }
        Line last = headed.get(headed.size() - 1);
        Progress head = last.head().orElseThrow();
        return Optional.of(new Standing(
                head.caseNumber(),
                last.place(),
                head.itemCode(),
                head.holderUscc(),
                head.office(),
                head.actingMode(),
                head.status(),
                head.publicStatus(),
                stages.of(CaseService.ofSource(last.place().source()), head),
                head.dueOn(),
                pausedFrom(headed),
                headed.get(0).place().occurredAt(),
                Course.of(headed, stages, calendar),
                Stays.of(headed, stages, steps, calendar)));
    }

    /** The day of the first of the lines at the end that tell of a pause. */
    private static LocalDate pausedFrom(List<Line> headed) {
        LocalDate from = null;
        for (Line line : headed) {
            boolean paused = line.head().orElseThrow().light() == Light.PAUSED;
            LocalDate day = LegalTime.date(line.place().occurredAt());
            from = !paused ? null : from == null ? day : from;
        }
        return from;
    }

    /** Which service has the case. */
    public CaseService service() {
        return CaseService.ofSource(last.source());
    }

    /** The step it is in, where that has a share of the time. */
    Optional<Stay> stay() {
        return stays.isEmpty()
                ? Optional.empty()
                : Optional.of(stays.get(stays.size() - 1)).filter(last -> last.leftOn() == null);
    }

    /** Whether a step it is in no more took longer than its share: no day to come will show it. */
    public boolean overranAStep() {
        return stays.stream().anyMatch(each -> each.leftOn() != null && each.overran(each.leftOn()));
    }

    /** When it was last told of, as a day of the law. */
    LocalDate toldOn() {
        return LegalTime.date(last.occurredAt());
    }
}
