package onenet.safetyreview.law;

import java.time.LocalDate;

/**
 * Rule: which days count in a case in flight when the law changes (Supreme Court, permits 2009 Art. 9; traps 34, L1). Conditions, clauses and citations are those
 * of the decision day; a limit that runs stays as it began and is not lengthened.
 *
 * @param limits whose version gives the limits
 * @param conditions whose version gives conditions and clauses
 */
public record RuleTransition(LocalDate limits, LocalDate conditions) {

    public static RuleTransition of(LocalDate receivedOn, LocalDate decidedOn) {
        return new RuleTransition(receivedOn, decidedOn);
    }
}
