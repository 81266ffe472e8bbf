package onenet.oversight.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** On which days an entry stands: removed early it ends the day before, restored it goes on to the end it first had (trap 50). */
public record Standing(List<Span> spans) {

    /** Never. */
    public static final Standing NONE = new Standing(List.of());

    public Standing {
        spans = List.copyOf(spans);
    }

    /**
     * Days in a row.
     *
     * @param from the first
     * @param until the last; null while no end is set
     */
    public record Span(LocalDate from, LocalDate until) {

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** @param endsOn null for no end */
    public Standing listed(LocalDate on, LocalDate endsOn) {
        List<Span> more = new ArrayList<>(spans);
        // removed and restored on one day: as if it had never been away
        boolean goesOn =
                last().filter(before -> on.minusDays(1).equals(before.until())).isPresent();
        Span span = goesOn ? new Span(more.remove(more.size() - 1).from(), endsOn) : new Span(on, endsOn);
        if (span.until() == null || !span.until().isBefore(span.from())) {
            more.add(span);
        }
        return new Standing(more);
    }

    /** On the day it is removed it does not stand any more. */
    public Standing removed(LocalDate on) {
        List<Span> less = new ArrayList<>(spans);
        last().filter(span -> span.contains(on)).ifPresent(span -> {
            less.remove(less.size() - 1);
            if (span.from().isBefore(on)) {
                less.add(new Span(span.from(), on.minusDays(1)));
            }
        });
        return new Standing(less);
    }

    public boolean standsOn(LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    /** The newest days in a row. */
    public Optional<Span> last() {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(spans.size() - 1));
    }
}
