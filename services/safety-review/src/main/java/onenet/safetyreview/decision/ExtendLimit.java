package onenet.safetyreview.decision;

import onenet.casedesk.ActRequest;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.ExtensionRule;
import onenet.casework.clock.ExtensionRule.ExtensionDenied;
import onenet.casework.clock.StatutoryClock;
import onenet.safetyreview.reviewcase.LimitExtension;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.safetyreview.rules.ReviewRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Use case: more time for the decision, once, approved by the head and told before the base period ends (Order 45 Art. 18; trap 9). */
@ApplicationScoped
public class ExtendLimit {

    private final ReviewDesk desk;
    private final ReviewRules rules;
    private final WorkingCalendar calendar;

    ExtendLimit(ReviewDesk desk, ReviewRules rules, WorkingCalendar calendar) {
        this.desk = desk;
        this.rules = rules;
        this.calendar = calendar;
    }

    /**
     * What is asked for.
     *
     * @param notice number of the paper that tells the owner today
     */
    public record Asked(int days, String notice, String reason) {}

    /** @throws onenet.problem.Problem EXTENSION_NOT_POSSIBLE with the denial of the law */
    @Transactional
    public ReviewCase handle(ActRequest act, Asked asked) {
        ReviewCase found = desk.open(act, ReviewAction.EXTEND);
        LocalDate today = desk.today();
        StatutoryClock base = found.clocks().base().orElseThrow();
        ExtensionRule rule =
                rules.item(found.kind(), found.office(), found.receivedOn()).extension();
        try {
            // while the clock stands still its base period does not end
            LocalDate due = base.reckon(calendar).dueOrProvisional().orElse(LocalDate.MAX);
            rule.grant(base, asked.days(), act.actor().id(), today, due);
        } catch (ExtensionDenied denied) {
            throw ReviewProblem.EXTENSION_NOT_POSSIBLE.raise(denied.denial());
        }
        LimitExtension more = new LimitExtension(asked.days(), act.actor().id(), today, asked.notice(), asked.reason());
        return desk.file(found.extend(more), act.actor(), Map.of("days", asked.days(), "notice", asked.notice()));
    }
}
