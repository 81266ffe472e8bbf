package onenet.safetyreview.intake;

import onenet.casedesk.ActRequest;
import onenet.items.Clause;
import onenet.problem.Problem;
import onenet.safetyreview.reviewcase.NonAcceptance;
import onenet.safetyreview.reviewcase.NonAcceptance.NonAcceptanceKind;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.safetyreview.reviewcase.ReviewStatus;
import onenet.safetyreview.rules.ReviewRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Use case: the application ends at intake, on a ground of the law that is true of it; where the power is another's, its name is told. */
@ApplicationScoped
public class DeclineReview {

    /** What may still end an application whose notice is out. */
    private static final Set<NonAcceptanceKind> AFTER_NOTICE =
            EnumSet.of(NonAcceptanceKind.NOT_SUPPLIED, NonAcceptanceKind.FALSE_PAPERS);

    private final ReviewDesk desk;
    private final ReviewRules rules;
    private final PowerNow power;

    DeclineReview(ReviewDesk desk, ReviewRules rules, PowerNow power) {
        this.desk = desk;
        this.rules = rules;
        this.power = power;
    }

    /** @throws onenet.problem.Problem DECLINE_CONTRADICTS when the ground is not true of the application, CORRECTION_TERM_RUNNING, CLAUSE_UNKNOWN */
    @Transactional
    public ReviewCase handle(ActRequest act, NonAcceptanceKind kind, String reason) {
        ReviewCase found = desk.open(act, ReviewAction.DECLINE);
        LocalDate today = desk.today();
        rules.requireClause(found, kind.clause(), Clause.ClauseKind.NON_ACCEPTANCE, today);
        Optional<Elsewhere> elsewhere = elsewhere(found, today);
        if (!holds(kind, found, elsewhere, today)) {
            throw ReviewProblem.DECLINE_CONTRADICTS.raise(kind);
        }
        String right = kind == NonAcceptanceKind.OTHER_AUTHORITY
                ? elsewhere.map(Elsewhere::office).orElse(null)
                : null;
        NonAcceptance why = new NonAcceptance(kind, today, act.actor().id(), kind.clause(), reason, right);
        return desk.file(found.decline(why), act.actor(), Map.of("kind", kind, "reason", reason));
    }

    private boolean holds(NonAcceptanceKind kind, ReviewCase found, Optional<Elsewhere> elsewhere, LocalDate today) {
        boolean noticed = found.status() != ReviewStatus.SUBMITTED;
        if (noticed && !AFTER_NOTICE.contains(kind)) {
            return false;
        }
        return switch (kind) {
            case NOT_A_REVIEW, FALSE_PAPERS -> true;
            case OTHER_AUTHORITY ->
                elsewhere.filter(each -> !each.letterMissing()).isPresent();
            case NO_CONDITION_LETTER ->
                elsewhere.filter(Elsewhere::letterMissing).isPresent();
            case NOT_SUPPLIED -> notSupplied(found, today);
        };
    }

    /** The owner has the whole term of the notice. */
    private static boolean notSupplied(ReviewCase found, LocalDate today) {
        if (found.status() != ReviewStatus.CORRECTION_REQUESTED) {
            return false;
        }
        found.respondBy().filter(last -> !today.isAfter(last)).ifPresent(last -> {
            throw ReviewProblem.CORRECTION_TERM_RUNNING.raise(last);
        });
        return true;
    }

    /**
     * The power is not this office's.
     *
     * @param office name of whose it is; null where it is not of this city
     * @param letterMissing whether only the condition letter is wanting
     */
    private record Elsewhere(String office, boolean letterMissing) {}

    private Optional<Elsewhere> elsewhere(ReviewCase found, LocalDate today) {
        try {
            var now = power.over(found, today).office();
            return now.code().equals(found.office()) ? Optional.empty() : Optional.of(new Elsewhere(now.name(), false));
        } catch (Problem none) {
            boolean letter = none.code() == ReviewProblem.CONDITION_LETTER_MISSING
                    || none.code() == ReviewProblem.CONDITION_REVIEW_FIRST;
            String who = letter || none.details().length == 0 ? null : String.valueOf(none.details()[0]);
            return Optional.of(new Elsewhere(who, letter));
        }
    }
}
