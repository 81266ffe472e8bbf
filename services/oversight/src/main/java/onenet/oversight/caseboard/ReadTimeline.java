package onenet.oversight.caseboard;

import onenet.casework.actor.Actor;
import onenet.feed.Progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Query: what happened to a case, in the order in which it happened: who, in which part, on which footing of the office, and what became of its day. */
@ApplicationScoped
public class ReadTimeline {

    private final ReadCase cases;
    private final Board board;

    ReadTimeline(ReadCase cases, Board board) {
        this.cases = cases;
        this.board = board;
    }

    /**
     * A line and the day before it.
     *
     * @param dueBefore of the clock that ran before; null when none did
     */
    public record Entry(Line line, LocalDate dueBefore) {

        /** Of the clock that runs after it; null when none does, and as it was before where the event tells nothing of it. */
        public LocalDate dueAfter() {
            return line.head().map(Progress::dueOn).orElse(line.head().isPresent() ? null : dueBefore);
        }
    }

    /** @throws onenet.problem.Problem NOT_FOUND for a case the actor does not see */
    @Transactional
    public List<Entry> handle(Actor actor, String caseNumber) {
        Shown found = cases.handle(actor, caseNumber);
        List<Entry> entries = new ArrayList<>();
        LocalDate due = null;
        for (Line line : board.lines(found.caseNumber())) {
            Entry entry = new Entry(line, due);
            entries.add(entry);
            due = entry.dueAfter();
        }
        return entries;
    }
}
