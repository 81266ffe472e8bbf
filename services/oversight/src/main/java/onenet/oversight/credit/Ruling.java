package onenet.oversight.credit;

import onenet.oversight.step.Step;

/**
 * A written decision about an entry.
 *
 * @param decisionNumber of the paper
 * @param reasons what it rests on, and what became of what the party stated
 */
public record Ruling(String decisionNumber, String reasons) {

    Step.Said said() {
        return new Step.Said(reasons, decisionNumber);
    }
}
