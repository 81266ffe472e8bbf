package onenet.safetyreview.reviewcase;

import onenet.casedesk.CaseDesk;
import onenet.casedesk.CaseFollower;
import onenet.casedesk.DeskBooks;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** The desk of reviews. */
@Singleton
public class ReviewDesk extends CaseDesk<ReviewCase, ReviewAction, ReviewMove> {

    ReviewDesk(
            ReviewCases cases,
            ReviewActRules rules,
            DeskBooks books,
            Instance<CaseFollower<ReviewCase, ReviewMove>> followers) {
        super(cases, rules.all(), books, followers);
    }

    @Override
    protected Part partAtCounter() {
        return Part.INTAKE;
    }

    @Override
    protected Stream<ReviewAction> steps() {
        return Stream.of(ReviewAction.values());
    }
}
