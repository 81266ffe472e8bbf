package onenet.hazchem.caseview;

import onenet.casedesk.ClockView;
import onenet.casedesk.Pressing;
import onenet.casedesk.ShownCases;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.casework.clock.DualLimit;
import onenet.counter.CounterView;
import onenet.hazchem.licence.LicenceEnds;
import onenet.hazchem.licencecase.CaseClocks;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.proof.CaseChecklist;
import onenet.hazchem.rules.CaseRules;
import onenet.items.Clause;
import onenet.proving.ProofFiles;
import onenet.worklist.AssignmentView;
import onenet.worklist.CaseHands;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Shows a case to an actor: officers see the inside, applicants the public status. */
@ApplicationScoped
public class CaseViews implements ShownCases<LicenceCase> {

    private final WorkingCalendar calendar;
    private final CaseRules rules;
    private final LicenceDesk desk;
    private final CaseChecklist checklists;
    private final ProofFiles proofs;
    private final LicenceEnds ends;
    private final CaseHands hands;
    private final InstantSource clock;

    CaseViews(
            WorkingCalendar calendar,
            CaseRules rules,
            LicenceDesk desk,
            CaseChecklist checklists,
            ProofFiles proofs,
            LicenceEnds ends,
            CaseHands hands,
            InstantSource clock) {
        this.calendar = calendar;
        this.rules = rules;
        this.desk = desk;
        this.checklists = checklists;
        this.proofs = proofs;
        this.ends = ends;
        this.hands = hands;
        this.clock = clock;
    }

    @Override
    public LicenceCaseView view(LicenceCase found, Actor actor) {
        boolean officer = actor.isOfficer();
        return new LicenceCaseView(
                found.caseNumber(),
                found.version(),
                found.matter(),
                found.matter().itemCode(),
                officer ? found.status() : null,
                found.status().toPublic(),
                found.status().toPublic().zh(),
                found.authority().office(),
                rules.office(found.authority().office()).name(),
                found.authority().mode(),
                found.authority().inNameOf(),
                found.caseClass(),
                found.receivedAt(),
                found.receivedOn(),
                found.officeReceivedOn(),
                found.receipts().earlier(),
                found.acceptedOn().orElse(null),
                found.dueOn().orElse(null),
                found.dueProvisional(calendar),
                found.pressing(calendar).orElse(null),
                found.respondBy().orElse(null),
                found.light(LegalTime.today(clock), calendar),
                found.licenceId().orElse(null),
                ends.of(found).orElse(null),
                found.combinedWith().orElse(null),
                found.appliedAgain().orElse(null),
                found.application(),
                officer ? found.firstApplication().orElse(null) : null,
                shown(found.intake().spotCorrections(), officer, Outside::of),
                shown(found.intake().notice(), officer, Outside::of),
                found.intake().outstanding(),
                found.intake().supplementedOn().orElse(null),
                shown(found.intake().finding(), officer, Outside::of),
                found.intake().judgedAgain().orElse(null),
                found.intake().commitment().orElse(null),
                checklists.deferrable(found),
                rules.askable(found),
                checklists.of(found).lines(),
                rules.conditionsOf(found, LegalTime.today(clock)).stream()
                        .map(Clause::id)
                        .toList(),
                proofs.of(found),
                shown(found.intake().nonAcceptance(), officer, Outside::of),
                shown(found.inquiry().suspensions(), officer, Outside::of),
                officer ? found.inquiry().inspections() : null,
                officer ? found.inquiry().expertOpinions() : null,
                shown(found.inquiry().hearing(), officer, Outside::of),
                shown(found.inquiry().earlierHearings(), officer, Outside::of),
                officer ? found.inquiry().interestedParties() : null,
                officer ? found.inquiry().examination().orElse(null) : null,
                officer ? found.inquiry().legalReview().orElse(null) : null,
                shown(found.decision(), officer, Outside::of),
                found.consentedOn().orElse(null),
                shown(found.delivery(), officer, Outside::of),
                shown(found.aftermath().warning(), officer, Outside::of),
                shown(found.aftermath().termination(), officer, Outside::of),
                shown(found.aftermath().reopenings(), officer, Outside::of),
                found.counter().map(CounterView::of).orElse(null),
                AssignmentView.of(found, actor, hands),
                desk.offers(found, actor));
    }

    private static <T> T shown(Optional<T> part, boolean officer, UnaryOperator<T> outside) {
        return part.map(each -> officer ? each : outside.apply(each)).orElse(null);
    }

    private static <T> List<T> shown(List<T> parts, boolean officer, UnaryOperator<T> outside) {
        return officer ? parts : parts.stream().map(outside).toList();
    }

    public CaseSummary summary(LicenceCase found, Actor actor) {
        LocalDate today = LegalTime.today(clock);
        var days = new DeskDays(today, calendar);
        return new CaseSummary(
                found.caseNumber(),
                found.version(),
                found.changedAt(),
                found.matter(),
                actor.isOfficer() ? found.status() : null,
                found.status().toPublic(),
                found.applicantName(),
                found.authority().office(),
                found.receivedOn(),
                found.dueOn().orElse(null),
                found.dueProvisional(calendar),
                found.pressing(calendar).orElse(null),
                found.respondBy().orElse(null),
                found.pressing(calendar).map(Pressing::on).flatMap(days::left).orElse(null),
                found.light(today, calendar),
                AssignmentView.assignee(found, actor));
    }

    /** Every clock of the case, each explained. */
    public List<ClockView> clocks(LicenceCase found) {
        CaseClocks clocks = found.clocks(calendar);
        List<ClockView> views = new ArrayList<>();
        clocks.acceptance().ifPresent(each -> views.add(ClockView.of("ACCEPTANCE", each, each.reckon(calendar))));
        clocks.decision().ifPresent(each -> addDecision(views, clocks, each));
        clocks.delivery().ifPresent(each -> views.add(ClockView.of("DELIVERY", each, each.reckon(calendar))));
        return views;
    }

    private void addDecision(List<ClockView> views, CaseClocks clocks, DualLimit.Clocks decision) {
        views.add(ClockView.of(
                "DECISION_STATUTORY", decision.statutory(), decision.statutory().reckon(calendar)));
        views.add(ClockView.of(
                "DECISION_PROMISED", decision.promised(), decision.promised().reckon(calendar)));
        clocks.fromReceipt()
                .ifPresent(clock -> views.add(ClockView.of("DECISION_FROM_RECEIPT", clock, clock.reckon(calendar))));
    }
}
