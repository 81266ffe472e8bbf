package onenet.planfiling.intake;

import onenet.casework.identity.Uscc;
import onenet.planfiling.filingcase.FiledAgain;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.filingcase.FilingProblem;
import onenet.requests.HandingIn;
import onenet.text.Folding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Policy: who files a plan that he has filed already (title and version, or the second that takes the place of one filing) is told which, and goes
 * on only by saying why. That is no refusal: the law knows none.
 */
@ApplicationScoped
class FiledBefore {

    private final FilingCases cases;
    private final HandingIn handingIn;

    FiledBefore(FilingCases cases, HandingIn handingIn) {
        this.cases = cases;
        this.handingIn = handingIn;
    }

    /**
     * @param why why the unit files once more; null when it does not say
     * @return what the unit files once more, and why; empty for the first of its kind
     * @throws onenet.problem.Problem LIKE_FILING when it does not say why
     */
    Optional<FiledAgain> look(Filing filing, String why) {
        Uscc unit = new Uscc(filing.unit().uscc());
        handingIn.hold(unit);
        Optional<FiledAgain> again = cases.standing(unit, filing.plan().title()).stream()
                .filter(earlier -> !earlier.caseNumber().equals(filing.replaces()))
                .filter(earlier -> alike(earlier, filing))
                .findFirst()
                .map(earlier -> new FiledAgain(earlier.caseNumber(), why));
        if (again.isPresent() && why == null) {
            throw FilingProblem.LIKE_FILING.raise(again.get().earlier());
        }
        return again;
    }

    private static boolean alike(FilingCase earlier, Filing filing) {
        Filing.Plan known = earlier.filing().plan();
        boolean samePlan = Folding.same(known.title(), filing.plan().title())
                && Folding.same(known.version(), filing.plan().version());
        boolean samePlace = filing.replaces() != null
                && filing.replaces().equals(earlier.filing().replaces());
        return samePlan || (samePlace && earlier.registration().standing().isEmpty());
    }
}
