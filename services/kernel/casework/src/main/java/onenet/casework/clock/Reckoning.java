package onenet.casework.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a clock says: the due date or why there is none, how much is counted, and the ledger that explains it. */
public record Reckoning(
        ReckoningStatus status,
        Optional<LocalDate> due,
        int counted,
        Optional<LocalDate> provisional,
        List<LedgerLine> ledger) {

    /** Whether the due date stands. */
    public enum ReckoningStatus {
        FINAL,
        SUSPENDED,
        CALENDAR_MISSING
    }

    public Reckoning {
        ledger = List.copyOf(ledger);
    }

    public boolean isFinal() {
        return status == ReckoningStatus.FINAL;
    }

    /** The due date, or while the calendar is missing the date to work towards. */
    public Optional<LocalDate> dueOrProvisional() {
        return due.or(() -> provisional);
    }

    /** Trap 8: where two laws start the same limit on different days, the earlier date is the one to warn by. */
    public Reckoning earlier(Reckoning other) {
        Optional<LocalDate> mine = dueOrProvisional();
        Optional<LocalDate> theirs = other.dueOrProvisional();
        if (mine.isEmpty() || theirs.isEmpty()) {
            return mine.isPresent() ? this : other;
        }
        return theirs.get().isBefore(mine.get()) ? other : this;
    }
}
