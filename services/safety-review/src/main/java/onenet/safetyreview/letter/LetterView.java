package onenet.safetyreview.letter;

import onenet.safetyreview.law.ReviewKind;

import java.time.LocalDate;

/**
 * An opinion letter as it is shown.
 *
 * @param letterCase number of the review that gave it
 * @param inNameOf code of the office in whose name it was given
 * @param workBy credit code of who did the work it passed, on that day: the assessor, or the designer
 * @param workByName his name
 * @param lastDay last day it is good while works have not started; left out where the rule sets no end
 * @param since day it has stood as it stands
 * @param standingReason why it stands so; left out while it stands as it was given
 * @param lapsed whether its time is over and no works were started in it, whatever the register says yet
 * @param certificateIdentifier of its certificate; left out before that is issued
 * @param verificationUrl where it can be verified; left out before that
 */
public record LetterView(
        String letterCase,
        String letterNumber,
        ReviewKind kind,
        LetterStatus status,
        String statusText,
        String inNameOf,
        LocalDate issuedOn,
        String workBy,
        String workByName,
        LocalDate lastDay,
        LocalDate since,
        String standingReason,
        boolean lapsed,
        String certificateIdentifier,
        String verificationUrl) {

    public static LetterView of(Letter letter, LocalDate today) {
        boolean lapsed = letter.lapsedOn(today);
        LetterStatus status = lapsed ? LetterStatus.LAPSED : letter.status();
        return new LetterView(
                letter.caseNumber(),
                letter.letterNumber(),
                letter.kind(),
                status,
                status.zh(),
                letter.issuer().inNameOf(),
                letter.issuedOn(),
                letter.work().uscc(),
                letter.work().name(),
                letter.lastDay().orElse(null),
                letter.since(),
                letter.reason().orElse(null),
                lapsed || letter.status() == LetterStatus.LAPSED,
                letter.certificateIdentifier().orElse(null),
                letter.verificationUrl().orElse(null));
    }
}
