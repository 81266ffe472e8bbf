package onenet.hazchem.caseview;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.DeskDays;
import onenet.casework.clock.DualLimit;
import onenet.counter.CounterView;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseClocks;
import onenet.hazchem.licencecase.Inquiry;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCaseLifecycle;
import onenet.hazchem.licencecase.Part;
import onenet.hazchem.licencecase.Participations;
import onenet.hazchem.proof.ProofFiles;
import onenet.hazchem.rules.CaseRules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows a case to an actor: officers see the inside, applicants the public status. */
@ApplicationScoped
public class CaseViews {

    private final WorkingCalendar calendar;
    private final CaseRules rules;
    private final Participations participations;
    private final ProofFiles proofs;
    private final InstantSource clock;

    CaseViews(
            WorkingCalendar calendar,
            CaseRules rules,
            Participations participations,
            ProofFiles proofs,
            InstantSource clock) {
        this.calendar = calendar;
        this.rules = rules;
        this.participations = participations;
        this.proofs = proofs;
        this.clock = clock;
    }

    public LicenceCaseView of(LicenceCase found, Actor actor) {
        LocalDate today = LegalTime.today(clock);
        Inquiry inquiry = found.inquiry();
        boolean officer = actor.isOfficer();
        return new LicenceCaseView(
                found.caseNumber(),
                found.version(),
                found.matter().name(),
                found.matter().itemCode(),
                officer ? found.status().name() : null,
                found.status().toPublic().name(),
                found.status().toPublic().zh(),
                found.authority().office(),
                rules.office(found.authority().office()).name(),
                found.authority().mode(),
                found.authority().inNameOf(),
                found.caseClass(),
                found.receivedAt(),
                found.receivedOn(),
                found.acceptedOn().orElse(null),
                found.dueOn().orElse(null),
                found.clocks(calendar).light(today).name(),
                found.licenceId().orElse(null),
                found.combinedWith().orElse(null),
                found.application(),
                found.intake().spotCorrections(),
                found.intake().notice().orElse(null),
                found.intake().outstanding(),
                proofs.of(found),
                found.intake().nonAcceptance().orElse(null),
                inquiry.suspensions(),
                officer ? inquiry.inspections() : null,
                officer ? inquiry.expertOpinions() : null,
                inquiry.hearing().orElse(null),
                officer ? inquiry.examination().orElse(null) : null,
                officer ? inquiry.legalReview().orElse(null) : null,
                found.decision().orElse(null),
                found.delivery().orElse(null),
                found.counter().map(CounterView::of).orElse(null),
                allowedActions(found, actor));
    }

    public CaseSummary summary(LicenceCase found, Actor actor) {
        LocalDate today = LegalTime.today(clock);
        var days = new DeskDays(today, calendar);
        return new CaseSummary(
                found.caseNumber(),
                found.matter().name(),
                actor.isOfficer() ? found.status().name() : null,
                found.status().toPublic().name(),
                found.applicantName(),
                found.authority().office(),
                found.receivedOn(),
                found.dueOn().orElse(null),
                found.dueOn().flatMap(days::left).orElse(null),
                found.clocks(calendar).light(today).name());
    }

    /** What the lifecycle, the actor's place and the four-eyes rule leave open. */
    private List<String> allowedActions(LicenceCase found, Actor actor) {
        boolean inPlace = actor.represents(found.applicantUscc())
                || actor.serves(found.authority().office());
        if (!inPlace) {
            return List.of();
        }
        Set<Part> taken = actor.isOfficer() ? participations.partsOf(found, actor.id()) : Set.of();
        return LicenceCaseLifecycle.TABLE.allowedActions(found.status(), actor.roles()).stream()
                .filter(action -> CaseAction.partOf(action)
                        .map(part -> part.forbids().stream().noneMatch(taken::contains))
                        .orElse(true))
                .map(Enum::name)
                .sorted()
                .toList();
    }

    /** Every clock of the case, each explained. */
    public List<ClockView> clocks(LicenceCase found) {
        CaseClocks clocks = found.clocks(calendar);
        List<ClockView> views = new ArrayList<>();
        clocks.acceptance().ifPresent(each -> views.add(ClockView.of("ACCEPTANCE", each, each.reckon(calendar))));
        clocks.decision().ifPresent(each -> addDecision(views, clocks, each, found));
        clocks.delivery().ifPresent(each -> views.add(ClockView.of("DELIVERY", each, each.reckon(calendar))));
        return views;
    }

    private void addDecision(List<ClockView> views, CaseClocks clocks, DualLimit.Clocks decision, LicenceCase found) {
        views.add(ClockView.of(
                "DECISION_STATUTORY", decision.statutory(), decision.statutory().reckon(calendar)));
        views.add(ClockView.of(
                "DECISION_PROMISED", decision.promised(), decision.promised().reckon(calendar)));
        clocks.fromReceipt()
                .ifPresent(earlier -> views.add(ClockView.of(
                        "DECISION_FROM_RECEIPT",
                        found.receivedOn(),
                        decision.statutory().limit(),
                        earlier)));
    }
}
