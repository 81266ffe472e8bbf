package onenet.planfiling.caseview;

import onenet.casedesk.CaseAccess;
import onenet.casework.actor.Actor;
import onenet.feed.Conditions;
import onenet.planfiling.filingcase.FilingAction;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;
import onenet.worklist.Awaited;
import onenet.worklist.CaseList;
import onenet.worklist.CaseRows;
import onenet.worklist.ListQuestion;
import onenet.worklist.ListedCases;
import onenet.worklist.ToldReasons;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Query: the filings an actor works on, most urgent first or by receipt, a unit's own the newest first; a county crossed finds its copies among them. */
@Singleton
public class Worklist extends CaseList<FilingCase, ListQuestion, FilingSummary> {

    private static final ListedCases FILINGS = new ListedCases("filing_case", "unit_uscc", null);

    /** What was filed or filled up is checked; what was asked for and never came is closed. */
    private static final List<Awaited> OWED = List.of(
            Awaited.of(FilingAction.FILE, "status IN ('SUBMITTED', 'GAPS_FILLED')"),
            Awaited.of(FilingAction.CLOSE, "status = 'GAPS_NOTIFIED' AND respond_by < :today"));

    private final FilingViews views;

    Worklist(FilingCases cases, CaseRows rows, FilingViews views) {
        super(FILINGS, cases, rows);
        this.views = views;
    }

    @Override
    protected Stream<Conditions> whose(Actor actor) {
        if (!actor.isOfficer()) {
            return Stream.of(of("unit_uscc = :who", actor.enterprise().orElse("")));
        }
        String office = actor.office().orElseThrow();
        return CaseAccess.seesAll(actor)
                ? Stream.of(Conditions.none())
                : Stream.of(
                        of("office = :who", office),
                        of("case_number IN (SELECT case_number FROM filing_copy WHERE office = :who)", office));
    }

    @Override
    protected List<Awaited> owed() {
        return OWED;
    }

    @Override
    protected ToldReasons told() {
        return new ToldReasons("gap_notice", "gaps", "true");
    }

    private static Conditions of(String whose, String who) {
        return Conditions.none().and(whose).with("who", who);
    }

    /** A unit's own stand the newest first. */
    @Override
    protected ListQuestion common(Actor actor, ListQuestion question) {
        return actor.isOfficer() ? question.common() : question.newestFirst();
    }

    @Override
    protected FilingSummary line(FilingCase found, Actor actor) {
        return views.summary(found, actor);
    }
}
