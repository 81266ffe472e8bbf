package onenet.oversight.supervision;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.oversight.OversightProblem;
import onenet.oversight.terms.TermFile;
import onenet.oversight.terms.Terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Policy: how long an office has for an answer; the city sets the bounds as data, the order names the days within them. */
@ApplicationScoped
class AnswerTerms {

    private final TermFile terms;
    private final WorkingCalendar calendar;

    AnswerTerms(TermFile terms, WorkingCalendar calendar) {
        this.terms = terms;
        this.calendar = calendar;
    }

    /**
     * Last day for the answer; the day it is asked for is not counted.
     *
     * @param workingDays what the order names; empty for what is usual
     * @throws onenet.problem.Problem ANSWER_TERM outside the bounds
     * @throws onenet.casework.calendar.CalendarMissing where the calendar ends before that day
     */
    LocalDate due(Optional<Integer> workingDays, Instant now) {
        LocalDate today = LegalTime.date(now);
        Terms inForce = terms.on(today);
        int days = workingDays.orElse(inForce.answerWithin());
        if (!inForce.allowAnswerIn(days)) {
            throw OversightProblem.ANSWER_TERM.raise(inForce.answerAtLeast(), inForce.answerAtMost());
        }
        return calendar.plusWorkingDays(today, days);
    }
}
