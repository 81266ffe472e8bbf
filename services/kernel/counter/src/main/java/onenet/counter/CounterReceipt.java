package onenet.counter;

import onenet.problem.CommonProblem;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How an application or a filing came in over the counter: who brought it, who wrote it down, and what was signed there.
 *
 * @param visitor name of the person who came
 * @param officer identity of the officer who wrote it down
 * @param codeReadInRegister whether that officer vouches for the credit code, having read it in the register
 * @param signedApplication file of the printed application with the visitor's signature
 * @param authorisation file of the enterprise's written authorisation; null when its legal representative came
 * @param afterClosing whether the window had closed: on the last day of a term it is a day late (Civil Code Art. 203 para. 2)
 */
public record CounterReceipt(
        UUID visit,
        String visitor,
        VisitorCapacity capacity,
        String officer,
        String officerName,
        boolean codeReadInRegister,
        String signedApplication,
        String authorisation,
        boolean afterClosing) {

    /** @throws onenet.problem.Problem COUNTER_PAPER_MISSING without the signed application, or an agent's authorisation */
    public CounterReceipt {
        if (signedApplication == null || (capacity == VisitorCapacity.AGENT && authorisation == null)) {
            throw CommonProblem.COUNTER_PAPER_MISSING.raise();
        }
    }

    /** The files of what was signed at the window. */
    public List<String> papers() {
        return Stream.of(signedApplication, authorisation)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The file of one of them; null when it was not asked for. */
    public String file(SignedPaper paper) {
        return paper == SignedPaper.APPLICATION ? signedApplication : authorisation;
    }
}
