package onenet.planfiling.deadline;

import onenet.casework.LegalTime;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Light;
import onenet.planfiling.deadline.Reminder.Kind;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingCases;
import onenet.planfiling.law.HalfYear;
import onenet.planfiling.rules.FilingRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Use case: something comes due; told once for each due date. */
@ApplicationScoped
public class Remind {

    private static final Set<Light> URGENT = EnumSet.of(Light.WARNING, Light.OVERDUE);

    private final FilingCases cases;
    private final WorkingCalendar calendar;
    private final InstantSource clock;
    private final Event<Reminder> reminders;
    private final FilingRules rules;

    Remind(
            FilingCases cases,
            WorkingCalendar calendar,
            InstantSource clock,
            Event<Reminder> reminders,
            FilingRules rules) {
        this.rules = rules;
        this.cases = cases;
        this.calendar = calendar;
        this.clock = clock;
        this.reminders = reminders;
    }

    @Transactional
    public void handle(String caseNumber, Kind kind) {
        FilingCase filingCase = cases.locked(caseNumber);
        LocalDate today = LegalTime.today(clock);
        switch (kind) {
            case CHECK -> check(filingCase, today);
            case SUPPLEMENT -> supplement(filingCase);
            case REFILING -> refiling(filingCase, today);
            case EVALUATION -> evaluation(filingCase);
            case DRILL -> drill(filingCase, HalfYear.of(today));
        }
    }

    private void check(FilingCase filingCase, LocalDate today) {
        filingCase.reckonDueDate(calendar);
        if (URGENT.contains(filingCase.lawLight(today, calendar))
                && filingCase.tell(told -> told.ofCheck(filingCase.dueOn().orElse(null)))) {
            tell(filingCase, Kind.CHECK, filingCase.dueOn().orElseThrow(), null);
        }
    }

    private void supplement(FilingCase filingCase) {
        LocalDate dueOn = filingCase.gaps().supplyBy().orElseThrow();
        if (filingCase.tell(told -> told.ofSupplement(dueOn))) {
            tell(filingCase, Kind.SUPPLEMENT, dueOn, null);
        }
    }

    /** Reckoned again before it is told: the calendar may have come meanwhile. */
    private void refiling(FilingCase filingCase, LocalDate today) {
        LocalDate dueOn = rules.refileBy(filingCase.registration().revisedOn().orElseThrow(), today);
        filingCase.registration().refileBy(dueOn);
        if (filingCase.tell(told -> told.ofRefiling(dueOn))) {
            tell(filingCase, Kind.REFILING, dueOn, null);
        }
    }

    private void evaluation(FilingCase filingCase) {
        LocalDate dueOn = filingCase.registration().evaluationDueOn().orElseThrow();
        if (filingCase.tell(told -> told.ofEvaluation(dueOn))) {
            tell(filingCase, Kind.EVALUATION, dueOn, null);
        }
    }

    private void drill(FilingCase filingCase, HalfYear half) {
        if (filingCase.tell(told -> told.ofDrill(half.toString()))) {
            tell(filingCase, Kind.DRILL, half.last(), half.toString());
        }
    }

    private void tell(FilingCase filingCase, Kind kind, LocalDate dueOn, String period) {
        reminders.fire(new Reminder(filingCase, kind, dueOn, period));
    }
}
