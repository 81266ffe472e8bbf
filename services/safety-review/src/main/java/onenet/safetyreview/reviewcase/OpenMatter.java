package onenet.safetyreview.reviewcase;

import onenet.safetyreview.credential.Consequence;
import onenet.safetyreview.credential.CredentialChange;
import onenet.safetyreview.credential.DependantKind;

import java.time.LocalDate;

/**
 * Something that fell away and is not settled yet.
 *
 * @param number of the consequence
 * @param consequence what follows: a block, a letter to be looked at again, or a warning that stands
 * @param change what happened
 * @param credential what fell away: number of the letter, name of the body, line of the authority data
 * @param dependant for what it follows
 * @param since day of the law on which it fell away
 * @param basis what it rests on
 */
public record OpenMatter(
        long number,
        Consequence consequence,
        CredentialChange change,
        String credential,
        DependantKind dependant,
        LocalDate since,
        String basis) {

    /** Whether the review itself may not go on: what it rests on is gone. */
    boolean stopsReview() {
        return blocks()
                && (dependant == DependantKind.OPEN_CONDITION_REVIEW || dependant == DependantKind.OPEN_DESIGN_REVIEW);
    }

    boolean blocks() {
        return consequence == Consequence.BLOCK;
    }

    /** Whether an officer may find its cause put right. */
    boolean lifts() {
        return blocks() || consequence == Consequence.WARN;
    }

    boolean reopens() {
        return consequence == Consequence.REOPEN;
    }
}
