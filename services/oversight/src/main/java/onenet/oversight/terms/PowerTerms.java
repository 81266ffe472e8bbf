package onenet.oversight.terms;

import java.time.LocalDate;

/**
 * Terms of the register of powers, in calendar days, from a day on.
 *
 * @param from first day they hold
 * @param notice days from the approval of a change to the first day it may take force; one: the next day, nothing is back-dated
 * @param ending days before the last day of an entrustment in which its renewal is due
 * @param note where they come from, or that this is not known
 */
public record PowerTerms(LocalDate from, int notice, int ending, String note) {

    public PowerTerms {
        if (from == null || notice < 0 || ending < 1) {
            throw new IllegalArgumentException("terms of powers without a day, or of no days");
        }
    }
}
