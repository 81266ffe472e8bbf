package onenet.planfiling.filingcase;

import onenet.casedesk.Misprinted;

import java.time.LocalDate;
import java.util.List;

/**
 * A clerical error of the register corrected (更正); kept for good.
 *
 * @param number of the correction, under the filing's own number
 * @param on day it was corrected
 * @param by id of the officer; null outside the office
 * @param reason what is wrong, and how it came to be
 * @param shownBy the paper that shows what should stand there
 * @param texts what was printed where, and what should have been
 */
public record FilingCorrection(
        String number, LocalDate on, String by, String reason, String shownBy, List<Misprint> texts) {

    public FilingCorrection {
        texts = List.copyOf(texts);
    }

    /**
     * One text.
     *
     * @param from what was printed
     * @param to what should have been
     */
    public record Misprint(FilingText text, String from, String to) implements Misprinted {}

    /** The filing as it should have been written down. */
    Filing in(Filing filing) {
        Filing corrected = filing;
        for (Misprint each : texts) {
            corrected = corrected.with(each.text(), each.to());
        }
        return corrected;
    }

    /** As it is shown outside the office. */
    public FilingCorrection unnamed() {
        return new FilingCorrection(number, on, null, reason, shownBy, texts);
    }
}
