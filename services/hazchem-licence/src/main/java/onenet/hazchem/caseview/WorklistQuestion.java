package onenet.hazchem.caseview;

import onenet.casework.clock.Light;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.Matter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What an officer wants to see of a worklist; everything is optional and all of it must hold.
 *
 * @param status the stage inside the office
 * @param light how urgent the running clock is today
 * @param matter the service item
 * @param office code of the county or city office that handles the case; for those who see more than one
 * @param withinDays working days left at most; a missed date is within any
 * @param text part of a case number, an enterprise's name or its credit code
 */
public record WorklistQuestion(
        Optional<LicenceCaseStatus> status,
        Optional<Light> light,
        Optional<Matter> matter,
        Optional<String> office,
        Optional<Integer> withinDays,
        Optional<String> text,
        Order order) {

    /** In which order the cases stand. */
    public enum Order {
        /** Most urgent first; those without a running clock last. */
        DUE,
        /** The oldest receipt first. */
        RECEIVED,
        /** The newest receipt first. */
        NEWEST
    }

    public WorklistQuestion {
        // full and half width letters are the same to who types them
        text = text.map(each ->
                        Normalizer.normalize(each, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT))
                .filter(each -> !each.isEmpty());
    }

    /** The same without stage and light: what the counts beside them are counted among. */
    WorklistQuestion wider() {
        return new WorklistQuestion(Optional.empty(), Optional.empty(), matter, office, withinDays, text, order);
    }
}
