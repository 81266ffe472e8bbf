package onenet.safetyreview.reviewcase;

import onenet.casework.clock.Exclusion;
import onenet.casework.clock.ExclusionGround;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Days that do not count.
 *
 * @param from first excluded day
 * @param to last excluded day; null while it runs
 * @param article the law that allows it
 * @param notice number of the paper sent to the owner
 * @param toldDays length told in that paper, working days; null where the rule needs none
 * @param reason what is to be put right, or what the experts are asked
 * @param respondBy last day the owner has; null where nothing is asked of him
 */
public record Pause(
        ExclusionGround ground,
        LocalDate from,
        LocalDate to,
        String article,
        String notice,
        Integer toldDays,
        String reason,
        LocalDate respondBy) {

    public boolean running() {
        return to == null;
    }

    /** Ended on the day it began with, or before it, it leaves no day out. */
    Optional<Pause> endedOn(LocalDate last) {
        return last.isBefore(from)
                ? Optional.empty()
                : Optional.of(new Pause(ground, from, last, article, notice, toldDays, reason, respondBy));
    }

    Exclusion toExclusion() {
        return new Exclusion(
                from,
                Optional.ofNullable(to),
                ground,
                Optional.of(article),
                Optional.of(notice),
                toldDays == null ? OptionalInt.empty() : OptionalInt.of(toldDays));
    }
}
