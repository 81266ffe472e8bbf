package onenet.safetyreview.caseview;

import onenet.casedesk.CaseAccess;
import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewCases;
import onenet.worklist.Awaited;
import onenet.worklist.CaseList;
import onenet.worklist.CaseRows;
import onenet.worklist.ListQuestion;
import onenet.worklist.ListedCases;
import onenet.worklist.ToldReasons;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Query: the reviews an actor works on, most urgent first or by receipt; an owner's own the newest first. */
@Singleton
public class Worklist extends CaseList<ReviewCase, ListQuestion, ReviewSummary> {

    private static final ListedCases REVIEWS = new ListedCases("review_case", "owner_uscc", null);

    /**
     * What came in is accepted, what was asked for and never came is declined, what is accepted is examined, what is examined decided;
     * what is blocked waits for who may lift it, and a letter whose ground fell away is looked at again.
     */
    private static final List<Awaited> OWED = List.of(
            Awaited.of(ReviewAction.ACCEPT, "status IN ('SUBMITTED', 'SUPPLEMENTED')"),
            Awaited.of(ReviewAction.DECLINE, "status = 'CORRECTION_REQUESTED' AND respond_by < :today"),
            Awaited.of(
                    ReviewAction.EXAMINE,
                    "status = 'ACCEPTED' AND blocked_on IS NULL AND (paused_to IS NULL OR paused_to < :today)"),
            Awaited.of(
                    ReviewAction.END_RECTIFICATION,
                    "status = 'ACCEPTED' AND respond_by IS NOT NULL AND respond_by < :today"),
            Awaited.of(
                    ReviewAction.REVIEW_LEGALITY,
                    "status = 'EXAMINED' AND legal_review IS NULL AND examination -> 'legalReview' <> '[]'"),
            Awaited.of(
                    ReviewAction.PASS,
                    "status = 'EXAMINED' AND blocked_on IS NULL AND (legal_review IS NOT NULL OR examination -> 'legalReview' = '[]')"),
            Awaited.of(ReviewAction.LIFT_BLOCK, "status IN ('ACCEPTED', 'EXAMINED') AND blocked_on IS NOT NULL"),
            Awaited.of(ReviewAction.UPHOLD, "reopened_on IS NOT NULL"));

    private final ReviewViews views;

    Worklist(ReviewCases cases, CaseRows rows, ReviewViews views) {
        super(REVIEWS, cases, rows);
        this.views = views;
    }

    @Override
    protected Stream<Conditions> whose(Actor actor) {
        if (!actor.isOfficer()) {
            return Stream.of(of("owner_uscc = :who", actor.enterprise().orElse("")));
        }
        return Stream.of(
                CaseAccess.seesAll(actor)
                        ? Conditions.none()
                        : of("office = :who", actor.office().orElseThrow()));
    }

    private static Conditions of(String whose, String who) {
        return Conditions.none().and(whose).with("who", who);
    }

    @Override
    protected List<Awaited> owed() {
        return OWED;
    }

    @Override
    protected ToldReasons told() {
        return new ToldReasons(
                "correction_notice",
                "defects",
                "item_code = (SELECT item_code FROM review_case WHERE case_number = :number)");
    }

    /** An owner's own stand the newest first. */
    @Override
    protected ListQuestion common(Actor actor, ListQuestion question) {
        return actor.isOfficer() ? question.common() : question.newestFirst();
    }

    @Override
    protected ReviewSummary line(ReviewCase found, Actor actor) {
        return views.summary(found, actor);
    }
}
