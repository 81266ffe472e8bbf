package onenet.planfiling.caseview;

import onenet.casedesk.ClockView;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.StatutoryClock;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.rules.FilingRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Query: both clocks of a filing, explained line by line: the unit's twenty days from publication, and the office's five. */
@ApplicationScoped
public class ReadClocks {

    private final FilingDesk desk;
    private final FilingRules rules;
    private final WorkingCalendar calendar;

    ReadClocks(FilingDesk desk, FilingRules rules, WorkingCalendar calendar) {
        this.desk = desk;
        this.rules = rules;
        this.calendar = calendar;
    }

    @Transactional
    public List<ClockView> handle(String caseNumber, Actor actor) {
        FilingCase filingCase = desk.read(caseNumber, actor);
        LocalDate published = filingCase.filing().plan().publishedOn();
        StatutoryClock filing = StatutoryClock.started(published, rules.item().filing(filingCase.receivedOn()));
        List<ClockView> clocks = new ArrayList<>();
        clocks.add(ClockView.of("FILING", filing, filing.reckon(calendar)));
        filingCase.check().ifPresent(check -> clocks.add(ClockView.of("CHECK", check, check.reckon(calendar))));
        return clocks;
    }
}
