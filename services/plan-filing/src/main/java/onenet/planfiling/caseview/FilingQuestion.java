package onenet.planfiling.caseview;

import onenet.casework.clock.Light;
import onenet.planfiling.filingcase.FilingStatus;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What is asked of a list of filings; everything is optional and all of it must hold.
 *
 * @param light how urgent the running clock is today
 * @param withinDays working days left at most; a missed date is within any
 * @param text part of a case number, a filing number, a plan's title, a unit's name or its credit code
 */
public record FilingQuestion(
        Optional<FilingStatus> status, Optional<Light> light, Optional<Integer> withinDays, Optional<String> text) {

    public FilingQuestion {
        // full and half width letters are the same to who types them
        text = text.map(each ->
                        Normalizer.normalize(each, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT))
                .filter(each -> !each.isEmpty());
    }

    /** The same without status and light: what the counts beside them are counted among. */
    FilingQuestion wider() {
        return new FilingQuestion(Optional.empty(), Optional.empty(), withinDays, text);
    }
}
