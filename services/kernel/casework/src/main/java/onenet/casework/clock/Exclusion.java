package onenet.casework.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Days the clock does not count: first and last excluded day, both inclusive; open while it lasts.
 * The notice is the paper sent to the applicant, toldDays the length it named.
 */
public record Exclusion(
        LocalDate from,
        Optional<LocalDate> to,
        ExclusionGround ground,
        Optional<String> article,
        Optional<String> notice,
        OptionalInt toldDays) {

    public Exclusion {
        InvalidClock.require(from != null, "an exclusion has no first day");
        InvalidClock.require(ground != null, "an exclusion names no ground");
        LocalDate first = from;
        to.ifPresent(last -> InvalidClock.require(
                !last.isBefore(first), "an exclusion ends on " + last + " before it begins on " + first));
        InvalidClock.require(toldDays.orElse(1) >= 1, "an exclusion was told to last less than one day");
    }

    public static Exclusion between(LocalDate from, LocalDate to, ExclusionGround ground, String article) {
        return open(from, ground, article).endingOn(to);
    }

    public static Exclusion open(LocalDate from, ExclusionGround ground, String article) {
        return new Exclusion(
                from, Optional.empty(), ground, Optional.ofNullable(article), Optional.empty(), OptionalInt.empty());
    }

    public Exclusion endingOn(LocalDate lastExcludedDay) {
        return new Exclusion(from, Optional.of(lastExcludedDay), ground, article, notice, toldDays);
    }

    public Exclusion withNotice(String reference, int days) {
        return new Exclusion(from, to, ground, article, Optional.of(reference), OptionalInt.of(days));
    }

    /** Licensing Law Art. 45: expert review, hearing and the like stop the clock only when the applicant was told how long. */
    public boolean stopsTheClock() {
        return ground.stopsByRule() || (notice.isPresent() && toldDays.isPresent());
    }

    public boolean holds(LocalDate day) {
        return stopsTheClock()
                && !day.isBefore(from)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }
}
