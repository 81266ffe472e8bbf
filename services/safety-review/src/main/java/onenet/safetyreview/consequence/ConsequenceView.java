package onenet.safetyreview.consequence;

import onenet.safetyreview.credential.Consequence;
import onenet.safetyreview.credential.ConsequenceAction;
import onenet.safetyreview.credential.CredentialChange;
import onenet.safetyreview.credential.DependantKind;

import java.time.LocalDate;

/**
 * What follows for something of a project because what it rests on fell away.
 *
 * @param number of the consequence
 * @param change what happened
 * @param credential what fell away: number of the letter, name of the body, line of the authority data
 * @param changedOn day of the law on which it did, whenever it was heard
 * @param dependant for what it follows
 * @param consequence what follows
 * @param basis what that rests on
 * @param caseNumber the review whose office has it on its desk
 * @param notedOn day it was found
 * @param open whether it is still to be settled
 * @param settledOn day it was settled; left out while it is not
 * @param settledBy what settled it; left out while it is not
 * @param settledReason in the words of who settled it; left out where nobody said any
 */
public record ConsequenceView(
        long number,
        CredentialChange change,
        String credential,
        LocalDate changedOn,
        DependantKind dependant,
        Consequence consequence,
        String basis,
        String caseNumber,
        LocalDate notedOn,
        boolean open,
        LocalDate settledOn,
        ConsequenceAction settledBy,
        String settledReason) {

    public static ConsequenceView of(ConsequenceEntry entry) {
        return new ConsequenceView(
                entry.number(),
                entry.change(),
                entry.credentialName(),
                entry.changedOn(),
                entry.dependantKind(),
                entry.consequence(),
                entry.basis(),
                entry.caseNumber(),
                entry.notedOn(),
                entry.isOpen(),
                entry.settledOn().orElse(null),
                entry.settledBy().orElse(null),
                entry.settledReason().orElse(null));
    }
}
