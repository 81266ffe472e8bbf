package onenet.safetyreview.reviewcase;

import onenet.casework.clock.DualLimit;
import onenet.casework.clock.Limit;
import onenet.items.ItemDefinition;
import onenet.items.ItemFile.StartEvent;

/**
 * The periods of a review, fixed by the item in force on the day of receipt: a law that comes later does not lengthen what runs (traps 34, L1).
 *
 * @param acceptance from receipt to the office's word
 * @param statutory for the decision
 * @param promised for the decision, in the same unit
 * @param start where the period of the decision starts
 * @param extendable by how many of its unit it may be extended once; nought where the law provides none
 * @param version of the item they are from
 */
public record Limits(
        Limit acceptance, Limit statutory, Limit promised, StartEvent start, int extendable, String version) {

    public static Limits of(ItemDefinition item) {
        DualLimit decision = item.decision();
        return new Limits(
                item.acceptance(),
                decision.statutory(),
                decision.promised(),
                item.decisionStart(),
                item.extension().atMost(),
                item.version());
    }

    DualLimit decision() {
        return new DualLimit(statutory, promised);
    }

    boolean fromReceipt() {
        return start == StartEvent.RECEIPT;
    }
}
