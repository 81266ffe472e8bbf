package onenet.planfiling.caseview;

import onenet.casedesk.Pressing;
import onenet.casedesk.ShownCases;
import onenet.casedesk.SubmittedMaterial;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.casework.clock.Light;
import onenet.counter.CounterView;
import onenet.items.Checklist;
import onenet.items.ChecklistLine;
import onenet.planfiling.caseview.FilingView.RegistrationView;
import onenet.planfiling.filingcase.Filing;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.Registration;
import onenet.planfiling.filingcase.Standing;
import onenet.planfiling.rules.FilingRules;
import onenet.worklist.AssignmentView;
import onenet.worklist.CaseHands;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Shows a filing to an actor. */
@ApplicationScoped
public class FilingViews implements ShownCases<FilingCase> {

    private final WorkingCalendar calendar;
    private final FilingRules rules;
    private final InstantSource clock;
    private final FilingDesk desk;
    private final CaseHands hands;

    FilingViews(WorkingCalendar calendar, FilingRules rules, InstantSource clock, FilingDesk desk, CaseHands hands) {
        this.calendar = calendar;
        this.rules = rules;
        this.clock = clock;
        this.desk = desk;
        this.hands = hands;
    }

    @Override
    public FilingView view(FilingCase found, Actor actor) {
        return new FilingView(
                found.caseNumber(),
                found.version(),
                rules.item().itemCode(),
                found.status(),
                found.status().zh(),
                found.office(),
                rules.office(found.office()).name(),
                found.authorityBasis(),
                found.receivedAt(),
                found.receivedOn(),
                found.fileBy().orElse(null),
                found.late(),
                found.dueOn().orElse(null),
                found.dueProvisional(calendar),
                found.pressing(calendar).orElse(null),
                found.respondBy().orElse(null),
                light(found),
                found.filing(),
                found.filedAgain().orElse(null),
                checklist(found.filing()),
                found.gaps()
                        .notice()
                        .map(notice -> actor.isOfficer() ? notice : notice.unnamed())
                        .orElse(null),
                found.gaps().outstanding(),
                found.gaps().supplyBy().orElse(null),
                found.gaps()
                        .closing()
                        .map(closing -> actor.isOfficer() ? closing : closing.unnamed())
                        .orElse(null),
                found.registration().formAdvice(),
                found.registration().number().isPresent() ? registration(found.registration(), actor) : null,
                found.counter().map(CounterView::of).orElse(null),
                AssignmentView.of(found, actor, hands),
                desk.offers(found, actor).stream().map(AllowedAct::of).toList());
    }

    private List<ChecklistLine> checklist(Filing filing) {
        return Checklist.of(
                        rules.item()
                                .materialsFor(
                                        filing.unit().unitClass(), filing.unit().size()),
                        filing.materials().stream()
                                .map(SubmittedMaterial::material)
                                .toList())
                .lines();
    }

    private static RegistrationView registration(Registration entry, Actor actor) {
        Standing standing = entry.standing().orElseThrow();
        return new RegistrationView(
                entry.number().orElseThrow(),
                entry.filedOn().orElseThrow(),
                entry.deemed(),
                standing,
                standing.zh(),
                entry.standingSince().orElseThrow(),
                entry.standingReason().orElse(null),
                entry.evaluationDueOn().orElse(null),
                entry.refileBy().orElse(null),
                entry.drillOwed(),
                entry.corrections().stream()
                        .map(each -> actor.isOfficer() ? each : each.unnamed())
                        .toList(),
                entry.receipt().orElse(null));
    }

    public FilingSummary summary(FilingCase found, Actor actor) {
        var days = new DeskDays(LegalTime.today(clock), calendar);
        return new FilingSummary(
                found.caseNumber(),
                found.version(),
                found.changedAt(),
                found.status(),
                found.status().zh(),
                found.unitName(),
                found.filing().plan().title(),
                found.office(),
                found.receivedOn(),
                found.dueOn().orElse(null),
                found.dueProvisional(calendar),
                found.pressing(calendar).orElse(null),
                found.respondBy().orElse(null),
                found.pressing(calendar).map(Pressing::on).flatMap(days::left).orElse(null),
                light(found),
                found.registration().number().orElse(null),
                found.registration().standing().orElse(null),
                FilingDesk.holdsCopy(actor, found),
                AssignmentView.assignee(found, actor));
    }

    private Light light(FilingCase found) {
        return found.light(LegalTime.today(clock), calendar);
    }
}
