package onenet.hazchem.intake;

import onenet.counter.CounterReceipt;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Matter;

import java.util.List;
import java.util.UUID;

/**
 * What an enterprise hands in.
 *
 * @param licenceId licence to renew, vary or cancel; null for a new one
 * @param addressedTo office the applicant chose; null to let the power decide
 * @param draft draft it was prepared in; null when there was none
 * @param combinedVariation a renewal that also varies the licence: one filing, two decisions (Order 55 Art. 18 para. 2)
 * @param whyAgain why it applies for what it has applied for or holds already; null when it does not say
 * @param counter how it came in over the counter; null when it came online
 * @param electronicDelivery whether the applicant agreed to be served electronically
 */
public record Submission(
        Matter matter,
        Application application,
        String licenceId,
        String addressedTo,
        UUID draft,
        boolean combinedVariation,
        String whyAgain,
        CounterReceipt counter,
        boolean electronicDelivery) {

    /** What is filed: one matter, or the two halves of a combined filing. */
    List<Matter> matters() {
        return combinedVariation ? List.of(matter, Matter.VARIATION) : List.of(matter);
    }

    /** The same submission, with the application as it was read. */
    Submission with(Application read) {
        return new Submission(
                matter, read, licenceId, addressedTo, draft, combinedVariation, whyAgain, counter, electronicDelivery);
    }

    /** What was signed at the window; nothing when it came online. */
    List<String> signedPapers() {
        return counter == null ? List.of() : counter.papers();
    }

    /** Whether the application may differ from the licence it builds on. */
    boolean varies() {
        return matter == Matter.VARIATION || combinedVariation;
    }
}
