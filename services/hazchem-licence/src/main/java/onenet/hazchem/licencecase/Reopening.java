package onenet.hazchem.licencecase;

import onenet.text.Folding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case open again by order: what was quashed is kept, and the same must not be done again on the same facts and reasons (Reconsideration
 * Law Art. 64, Administrative Litigation Law Art. 71).
 *
 * @param on day it was opened again: the office's periods count from here
 * @param order who ordered it
 * @param document number of the decision or judgment that orders it
 * @param orderedOn its day
 * @param refusal the refusal that was quashed; null where another end was
 * @param nonAcceptance the non-acceptance that was quashed; null where another end was
 * @param termination the termination that was quashed; null where another end was
 * @param correctionNotice what had been told to be missing, which may be told once more; null for a case that was accepted
 */
public record Reopening(
        LocalDate on,
        String by,
        OrderedBy order,
        String document,
        LocalDate orderedOn,
        String reason,
        Decision refusal,
        NonAcceptance nonAcceptance,
        Termination termination,
        CorrectionNotice correctionNotice) {

    /** Who ordered it. */
    public enum OrderedBy {
        RECONSIDERATION,
        COURT,
        /** The office saw its own mistake. */
        OWN_CORRECTION
    }

    /** Whether a refusal on these grounds says nothing that the quashed one did not say. */
    boolean repeatedBy(List<Decision.Ground> grounds) {
        return refusal != null && said(refusal.grounds()).containsAll(said(grounds));
    }

    boolean repeatedBy(NonAcceptance again) {
        return nonAcceptance != null
                && nonAcceptance.kind() == again.kind()
                && Folding.same(nonAcceptance.reason(), again.reason());
    }

    private static Set<String> said(List<Decision.Ground> grounds) {
        return grounds.stream()
                .map(ground -> ground.clause() + " " + Folding.of(ground.reason()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
