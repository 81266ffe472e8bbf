package onenet.safetyreview.project;

import onenet.safetyreview.law.DesignChange;
import onenet.safetyreview.law.RenewedReview;
import onenet.safetyreview.law.ReviewKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A change of a project that was reviewed.
 *
 * @param number 1, 2, 3 … within the project
 * @param declared the class the owner gave it
 * @param weighs the class it has: what is found by the facts may weigh more
 * @param triggers what was found by the facts
 * @param conditionPassed case by which the new condition review was passed; null while it was not
 * @param designPassed case by which the design review was passed; null while it was not
 */
public record DeclaredChange(
        int number,
        LocalDate on,
        DesignChange declared,
        DesignChange weighs,
        List<RenewedReview.Trigger> triggers,
        String what,
        String conditionPassed,
        String designPassed) {

    public DeclaredChange {
        triggers = List.copyOf(triggers);
    }

    /** The review it waits for; empty once none is owed. */
    Optional<ReviewKind> awaits() {
        if (weighs.firstReview().isEmpty() || designPassed != null) {
            return Optional.empty();
        }
        boolean conditionFirst = weighs.firstReview().get() == ReviewKind.CONDITION && conditionPassed == null;
        return Optional.of(conditionFirst ? ReviewKind.CONDITION : ReviewKind.DESIGN);
    }

    DeclaredChange passed(ReviewKind kind, String caseNumber) {
        return awaits().filter(kind::equals).isEmpty()
                ? this
                : new DeclaredChange(
                        number,
                        on,
                        declared,
                        weighs,
                        triggers,
                        what,
                        kind == ReviewKind.CONDITION ? caseNumber : conditionPassed,
                        kind == ReviewKind.DESIGN ? caseNumber : designPassed);
    }
}
