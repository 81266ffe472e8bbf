package onenet.safetyreview.intake;

import onenet.casedesk.ActRequest;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.calendar.WorkingCalendar;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the office accepts a complete application, and the clock of the decision is certain (Order 45 Art. 11, 17). */
@ApplicationScoped
public class AcceptReview {

    private final ReviewDesk desk;
    private final PowerNow power;
    private final WorkingCalendar calendar;

    AcceptReview(ReviewDesk desk, PowerNow power, WorkingCalendar calendar) {
        this.desk = desk;
        this.power = power;
        this.calendar = calendar;
    }

    /** @throws onenet.problem.Problem MATERIALS_INCOMPLETE, POWER_GONE (trap 30), CONDITION_LETTER_MISSING (trap 35), CONDITION_REVIEW_FIRST */
    @Transactional
    public ReviewCase handle(ActRequest act) {
        ReviewCase found = desk.open(act, ReviewAction.ACCEPT);
        LocalDate today = desk.today();
        boolean silence = found.clocks().deemedAcceptance(today, calendar).isPresent();
        LocalDate accepted = found.clocks().acceptedAsOf(today, calendar);
        if (!silence) {
            ActingOffice now = power.over(found, accepted);
            if (!now.office().code().equals(found.office())) {
                throw ReviewProblem.POWER_GONE.raise(now.office().name());
            }
        }
        return desk.file(found.accept(accepted, silence), act.actor(), Map.of("acceptedOn", accepted));
    }
}
