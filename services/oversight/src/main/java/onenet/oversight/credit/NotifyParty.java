package onenet.oversight.credit;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.oversight.step.Step;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;

/** Use case: the notice was served; from the day after, the party has its days to state its case. */
@ApplicationScoped
public class NotifyParty {

    private final CreditDesk desk;
    private final CreditRuleBook rules;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    NotifyParty(CreditDesk desk, CreditRuleBook rules, WorkingCalendar calendar, InstantSource clock) {
        this.desk = desk;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * How the notice came to the party.
     *
     * @param servedOn that day; it may lie back, since paper is served by hand, but not before the proposal
     * @param how in words
     * @param paperNumber of the notice
     */
    public record Service(LocalDate servedOn, String how, String paperNumber) {}

    /** @throws onenet.casework.calendar.CalendarMissing where the calendar ends before the last day for the statement */
    @Transactional
    public CreditListing handle(Actor examiner, String number, String ifMatch, Service service) {
        CreditDesk.Act act = new CreditDesk.Act(
                examiner, number, ifMatch, ListingAction.NOTIFY, new Step.Said(service.how(), service.paperNumber()));
        return desk.act(act, (listing, today) -> {
            // a day before the proposal would leave the party no days
            if (service.servedOn().isBefore(LegalTime.date(listing.openedAt()))) {
                throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody("/servedOn", "DAY_OUT_OF_BOUNDS"));
            }
            listing.notified(service.servedOn(), due(listing, service.servedOn()));
        });
    }

    private LocalDate due(CreditListing listing, LocalDate servedOn) {
        int days = rules.on(listing.kind(), LegalTime.today(clock)).statementWithin();
        return calendar.plusWorkingDays(servedOn, days);
    }
}
