package onenet.hazchem.licencecase;

import onenet.casework.clock.DualLimit;
import onenet.casework.clock.Limit;

/**
 * The periods of a case, fixed by the item definition in force on the day of receipt.
 *
 * @param acceptance from receipt to the correction notice
 * @param decision statutory and promised
 * @param start where the decision clock starts
 * @param delivery from the decision
 */
public record Limits(Limit acceptance, DualLimit decision, Start start, Limit delivery) {

    /** New and renewed licences run from acceptance (Order 55 Art. 11), a variation from receipt (Art. 15). */
    public enum Start {
        ACCEPTANCE,
        RECEIPT
    }
}
