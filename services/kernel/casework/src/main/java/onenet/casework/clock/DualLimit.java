package onenet.casework.clock;

import java.time.LocalDate;
import java.util.List;

/** The limit the law sets and the shorter one the office promises; they always travel together. */
public record DualLimit(Limit statutory, Limit promised) {

    public DualLimit {
        InvalidClock.require(statutory != null && promised != null, "a limit has a statutory and a promised half");
        InvalidClock.require(
                promised.neverLongerThan(statutory),
                "the promised limit of " + promised.en() + " may not exceed the statutory " + statutory.en());
    }

    /** Both clocks over the same history. An exclusion or extension that serves one serves the other. */
    public record Clocks(StatutoryClock statutory, StatutoryClock promised) {}

    public Clocks start(LocalDate start, List<Exclusion> exclusions, Extension extension) {
        return new Clocks(
                new StatutoryClock(start, statutory, exclusions, extension),
                new StatutoryClock(start, promised, exclusions, extension));
    }
}
