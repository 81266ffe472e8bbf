package onenet.safetyreview.caseview;

import onenet.casedesk.ClockView;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.safetyreview.reviewcase.ReviewClocks;
import onenet.safetyreview.reviewcase.ReviewDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Query: the clocks of a review, explained line by line: intake's, and the statutory and the promised one of the decision. */
@ApplicationScoped
public class ReadClocks {

    private final ReviewDesk desk;
    private final WorkingCalendar calendar;

    ReadClocks(ReviewDesk desk, WorkingCalendar calendar) {
        this.desk = desk;
        this.calendar = calendar;
    }

    @Transactional
    public List<ClockView> handle(String caseNumber, Actor actor) {
        ReviewClocks clocks = desk.read(caseNumber, actor).clocks();
        List<ClockView> all = new ArrayList<>();
        clocks.acceptance().ifPresent(each -> all.add(ClockView.of("ACCEPTANCE", each, each.reckon(calendar))));
        clocks.decision().ifPresent(both -> {
            all.add(ClockView.of(
                    "DECISION_STATUTORY", both.statutory(), both.statutory().reckon(calendar)));
            all.add(ClockView.of(
                    "DECISION_PROMISED", both.promised(), both.promised().reckon(calendar)));
        });
        return all;
    }
}
