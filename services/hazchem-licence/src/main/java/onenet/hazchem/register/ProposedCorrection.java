package onenet.hazchem.register;

import onenet.hazchem.licence.PrintedText;

import java.util.List;

/**
 * What an officer found printed wrongly.
 *
 * @param reason what is wrong, and how it came to be
 * @param shownBy the paper that shows what should stand there
 */
public record ProposedCorrection(String reason, String shownBy, List<Right> texts) {

    /** What should stand at one place. */
    public record Right(PrintedText text, String to) {}
}
