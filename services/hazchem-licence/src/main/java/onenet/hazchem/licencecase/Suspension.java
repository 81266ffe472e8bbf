package onenet.hazchem.licencecase;

import onenet.casework.clock.Exclusion;
import onenet.casework.clock.ExclusionGround;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Days that do not count.
 *
 * @param number 1, 2, 3 … within the case
 * @param from first excluded day
 * @param to last excluded day; null while open
 * @param article the law that allows it
 * @param notice number of the paper sent to the applicant; null where the rule needs none
 * @param toldDays length told in that paper; null where the rule needs none
 */
public record Suspension(
        int number,
        ExclusionGround ground,
        LocalDate from,
        LocalDate to,
        String article,
        String notice,
        Integer toldDays,
        String by) {

    public boolean running() {
        return to == null;
    }

    public Suspension endedOn(LocalDate lastExcludedDay) {
        return new Suspension(number, ground, from, lastExcludedDay, article, notice, toldDays, by);
    }

    public Exclusion toExclusion() {
        return new Exclusion(
                from,
                Optional.ofNullable(to),
                ground,
                Optional.ofNullable(article),
                Optional.ofNullable(notice),
                toldDays == null ? OptionalInt.empty() : OptionalInt.of(toldDays));
    }
}
