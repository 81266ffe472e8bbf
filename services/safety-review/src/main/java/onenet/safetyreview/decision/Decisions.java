package onenet.safetyreview.decision;

import onenet.casework.actor.Actor;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.items.ItemDefinition;
import onenet.items.RefusalContent;
import onenet.items.RefusalContent.IncompleteRefusal;
import onenet.safetyreview.letter.LetterRegister;
import onenet.safetyreview.reviewcase.Acting;
import onenet.safetyreview.reviewcase.Decision;
import onenet.safetyreview.reviewcase.Decision.ReviewOutcome;
import onenet.safetyreview.reviewcase.RefusalGround;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.safetyreview.rules.ReviewRules;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What a decision must hold: the number of the letter, or grounds and remedy of a refusal in the name of the one who answers for it (traps 31, 53). */
@Singleton
class Decisions {

    private final ReviewRules rules;
    private final LetterRegister register;
    private final ReviewCases cases;

    Decisions(ReviewRules rules, LetterRegister register, ReviewCases cases) {
        this.rules = rules;
        this.register = register;
        this.cases = cases;
    }

    Decision passed(ReviewCase found, Actor actor, LocalDate today) {
        String number = register.nextNumber(found.kind(), found.acting().inNameOf(), today);
        return new Decision(
                ReviewOutcome.PASSED,
                today,
                number,
                actor.id(),
                rules.itemOfDecision(found, today).version(),
                List.of(),
                null,
                null);
    }

    /** @throws onenet.problem.Problem GROUNDS_MISSING, CLAUSE_UNKNOWN for a clause that is not in force on the day (trap L1) */
    Decision refused(ReviewCase found, List<RefusalGround> grounds, Actor actor, LocalDate today) {
        ItemDefinition item = rules.itemOfDecision(found, today);
        RefusalContent content = content(found.acting(), grounds, item);
        String number =
                "危化建审不决〔%d〕%s-%d号".formatted(today.getYear(), found.acting().inNameOf(), cases.nextRefusal());
        return new Decision(
                ReviewOutcome.REFUSED,
                today,
                number,
                actor.id(),
                item.version(),
                grounds,
                content.remedy().zh(),
                content.remedy().en());
    }

    private RefusalContent content(Acting acting, List<RefusalGround> grounds, ItemDefinition item) {
        ActingOffice office = new ActingOffice(
                rules.office(acting.office()),
                acting.mode(),
                rules.office(acting.inNameOf()),
                acting.basis(),
                acting.grant());
        List<RefusalContent.Ground> given = grounds.stream()
                .map(ground -> new RefusalContent.Ground(ground.clause(), ground.reason()))
                .toList();
        try {
            return RefusalContent.of(
                    given, item, office, rules.items().catalogue().remedy());
        } catch (IncompleteRefusal incomplete) {
            throw incomplete.gap() == RefusalContent.RefusalGap.UNKNOWN_CLAUSE
                    ? ReviewProblem.CLAUSE_UNKNOWN.raise(incomplete.getMessage())
                    : ReviewProblem.GROUNDS_MISSING.raise();
        }
    }
}
