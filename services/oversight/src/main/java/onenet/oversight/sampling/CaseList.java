package onenet.oversight.sampling;

import onenet.draw.Candidate;
import onenet.draw.ClosedList;
import onenet.draw.Excluded;
import onenet.draw.Wanted;
import onenet.oversight.OversightProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The list cases are drawn from. A case of more weight has more tickets; its tickets are one household, so that it is drawn once at most, and anybody
 * can redo the draw with nothing but the list.
 */
final class CaseList {

    /** All cases are drawn in one field. */
    static final String FIELD = "CASES";

    /** Why a case stands on the list and is not drawn: it was, for the same kind of check, not long ago. */
    static final String DRAWN_BEFORE = "DRAWN_BEFORE";

    private CaseList() {}

    /**
     * @param drawnBefore numbers of cases that are left alone this time
     * @param weighed why a case has more tickets than one, by its number
     * @throws onenet.problem.Problem SAMPLING_TOO_FEW_CASES, SAMPLING_TOO_MANY_CASES
     */
    static ClosedList of(
            List<EndedCase> ended,
            Set<String> drawnBefore,
            Map<String, Set<WeightReason>> weighed,
            SamplingEdition rules,
            CheckKind kind) {
        if (ended.size() > rules.mostListed()) {
            throw OversightProblem.SAMPLING_TOO_MANY_CASES.raise(rules.mostListed());
        }
        List<Candidate> may = new ArrayList<>();
        List<Excluded> mayNot = new ArrayList<>();
        int cases = 0;
        for (EndedCase each : ended) {
            String number = each.caseNumber();
            if (drawnBefore.contains(number)) {
                mayNot.add(new Excluded(number, DRAWN_BEFORE));
                continue;
            }
            cases++;
            int tickets = rules.tickets(weighed.getOrDefault(number, Set.of()));
            for (int ticket = 1; ticket <= tickets; ticket++) {
                may.add(new Candidate(number + "." + ticket, number, List.of(FIELD)));
            }
        }
        int atLeast = rules.of(kind).atLeast();
        if (cases < atLeast) {
            throw OversightProblem.SAMPLING_TOO_FEW_CASES.raise(cases, atLeast);
        }
        int wanted = Math.min(rules.drawn(kind, cases), cases);
        return new ClosedList(may, mayNot, List.of(new Wanted(FIELD, wanted)));
    }
}
