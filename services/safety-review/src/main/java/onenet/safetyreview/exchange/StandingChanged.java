package onenet.safetyreview.exchange;

import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.letter.LetterChanged;
import onenet.safetyreview.reviewcase.ReviewCase;

import java.time.LocalDate;

/**
 * Payload of {@code safetyreview.letter-standing-changed.v1}.
 *
 * @param since the day of the law, whenever it was noticed
 */
record StandingChanged(
        String caseNumber,
        String kind,
        String letterNumber,
        String projectNumber,
        ReviewTold.Owner holder,
        String standing,
        String previousStanding,
        LocalDate since,
        String reason) {

    static StandingChanged of(LetterChanged change, ReviewCase found) {
        Letter letter = change.letter();
        return new StandingChanged(
                letter.caseNumber(),
                letter.kind().name(),
                letter.letterNumber(),
                letter.projectNumber(),
                ReviewTold.Owner.of(found),
                letter.status().name(),
                change.before().name(),
                letter.since(),
                letter.reason().orElse(letter.status().zh()));
    }
}
