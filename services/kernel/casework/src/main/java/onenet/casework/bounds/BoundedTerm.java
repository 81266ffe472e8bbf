package onenet.casework.bounds;

import java.util.Locale;

/** What an officer or a party fixes himself, within bounds. */
public enum BoundedTerm {
    /** From the notice of what is missing to the last day it may be handed in. */
    CORRECTION_TERM,
    /** From a commitment to supply a secondary material later (容缺受理) to the day committed to. */
    SUPPLY_COMMITMENT,
    /** From the day of the act to the first day that does not count. */
    PAUSE_BEGINS,
    /** Working days told to the applicant. */
    PAUSE_TOLD,
    /** From the day of the act to the first day on site. */
    INSPECTION_BEGINS,
    /** From the order to put right what was committed to the last day for it. */
    RECTIFICATION_TERM,
    /** From the day it is given to the last day of an authorisation to present a proof. */
    AUTHORISATION_TERM;

    /** As the file names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
