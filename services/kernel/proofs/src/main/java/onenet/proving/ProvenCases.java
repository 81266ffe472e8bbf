package onenet.proving;

import onenet.casedesk.DeskCase;

import java.util.List;
import java.util.Map;

/** What a service says of the proofs of its cases: which a case needs, and what sources must be told to find them. All else is here. */
public interface ProvenCases<C extends DeskCase> {

    C found(String caseNumber);

    /** Proof by material of the item, of everything such an application needs; of what the applicant handed in nobody else is asked. */
    Map<String, String> needed(C found);

    /** What the application states that sources must match; what was found before says nothing about another statement. */
    Map<String, String> stated(C found);

    /** @param draft reference the application was prepared under before it was this case; null when there was none */
    ProofQuestion question(C found, Moment moment, List<String> proofs, String draft);

    /** SQL: the numbers of the cases that wait for their decision; their proofs are looked at anew each day. */
    String awaitingDecision();
}
