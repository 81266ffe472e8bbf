package onenet.hazchem.licencecase;

import java.util.UUID;

/**
 * How an application came in over the counter: who brought it, who wrote it down, and what was signed there.
 *
 * @param visitor name of the person who came
 * @param officer identity of the officer who wrote it down
 * @param signedApplication file of the printed application with the visitor's signature
 * @param authorisation file of the enterprise's written authorisation; null when its legal representative came
 */
public record CounterReceipt(
        UUID visit,
        String visitor,
        VisitorCapacity capacity,
        String officer,
        String officerName,
        String signedApplication,
        String authorisation) {

    public CounterReceipt {
        if (signedApplication == null || (capacity == VisitorCapacity.AGENT && authorisation == null)) {
            throw LicenceProblem.COUNTER_PAPER_MISSING.raise();
        }
    }
}
