package onenet.hazchem.intake;

import onenet.casework.identity.Uscc;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Product;
import onenet.hazchem.licencecase.AppliedAgain;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Matter;
import onenet.problem.Problem;
import onenet.requests.HandingIn;
import onenet.text.Folding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Policy: who applies for a new licence for what he has applied for or holds already (the same premises, the same mode, no product more) is told
 * which, and goes on only by saying why. No law forbids it, and nobody means it: two people of one enterprise apply, or a receipt was lost.
 */
@ApplicationScoped
class AppliedBefore {

    private final LicenceCases cases;
    private final Licences licences;
    private final HandingIn handingIn;

    AppliedBefore(LicenceCases cases, Licences licences, HandingIn handingIn) {
        this.cases = cases;
        this.licences = licences;
        this.handingIn = handingIn;
    }

    /**
     * @return what the enterprise applies for once more, and why; empty for the first of its kind
     * @throws onenet.problem.Problem LIKE_CASE_OPEN, LIKE_LICENCE_HELD when it does not say why
     */
    Optional<AppliedAgain> look(Submission submission) {
        if (submission.matter() != Matter.NEW) {
            return Optional.empty();
        }
        Application application = submission.application();
        handingIn.hold(holder(application));
        Optional<AppliedAgain> open = open(application, submission.whyAgain());
        Optional<AppliedAgain> again = open.isPresent() ? open : held(application, submission.whyAgain());
        if (again.isPresent() && again.get().reason() == null) {
            throw told(again.get());
        }
        return again;
    }

    private Problem told(AppliedAgain again) {
        return again.licence()
                ? LicenceProblem.LIKE_LICENCE_HELD.raise(
                        licences.findById(again.earlier()).licenceNumber().orElse(again.earlier()))
                : LicenceProblem.LIKE_CASE_OPEN.raise(again.earlier());
    }

    private Optional<AppliedAgain> open(Application application, String why) {
        return cases.openAt(holder(application), application.place().premises()).stream()
                .filter(earlier -> covers(earlier.application(), application))
                .findFirst()
                .map(earlier -> new AppliedAgain(earlier.caseNumber(), false, why));
    }

    /** The licence that the application says it takes the place of is no surprise. */
    private Optional<AppliedAgain> held(Application application, String why) {
        return licences.heldAt(holder(application), application.place().premises()).stream()
                .filter(licence -> !licence.licenceId().equals(application.replaces()))
                .filter(licence -> covers(licence, application))
                .findFirst()
                .map(licence -> new AppliedAgain(licence.licenceId(), true, why));
    }

    private static Uscc holder(Application application) {
        return new Uscc(application.enterprise().uscc());
    }

    private static boolean covers(Application earlier, Application application) {
        return Folding.same(earlier.place().premises(), application.place().premises())
                && earlier.trade().mode() == application.trade().mode()
                && scope(earlier).containsAll(scope(application));
    }

    private static boolean covers(Licence licence, Application application) {
        return Folding.same(licence.content().premises(), application.place().premises())
                && licence.content().mode() == application.trade().mode()
                && folded(licence.content().scope().stream()).containsAll(scope(application));
    }

    private static Collection<String> scope(Application application) {
        return folded(application.trade().products().stream().map(Product::name));
    }

    private static Set<String> folded(Stream<String> names) {
        return names.map(Folding::of).collect(Collectors.toSet());
    }
}
