package onenet.safetyreview.exchange;

import onenet.safetyreview.consequence.ConsequenceEntry;
import onenet.safetyreview.credential.ConsequenceAction;
import onenet.safetyreview.reviewcase.ReviewCase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/**
 * Payload of {@code safetyreview.consequence-noted.v1} and {@code safetyreview.consequence-settled.v1}.
 *
 * @param credentialName by which people know what fell away
 * @param changedOn the day of the law, whenever it was heard
 * @param dependantId case number of a review or a letter; project number of everything else
 * @param settledOn null while it is open
 * @param settledBy null while it is open
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ConsequenceTold(
        String caseNumber,
        String office,
        ReviewTold.Owner holder,
        String projectNumber,
        String projectName,
        long number,
        String change,
        String credential,
        String credentialName,
        LocalDate changedOn,
        String dependant,
        String dependantId,
        String consequence,
        String basis,
        LocalDate settledOn,
        String settledBy) {

    static ConsequenceTold of(ConsequenceEntry entry, ReviewCase found) {
        return new ConsequenceTold(
                found.caseNumber(),
                found.office(),
                ReviewTold.Owner.of(found),
                entry.projectNumber(),
                found.projectName(),
                entry.number(),
                entry.change().name(),
                entry.credential(),
                entry.credentialName(),
                entry.changedOn(),
                entry.dependantKind().name(),
                entry.dependant(),
                entry.consequence().name(),
                entry.basis(),
                entry.settledOn().orElse(null),
                entry.settledBy().map(ConsequenceAction::name).orElse(null));
    }
}
