package onenet.safetyreview.panel;

import onenet.audit.AuditTrail;
import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.calendar.WorkingCalendar;
import onenet.casework.clock.Limit;
import onenet.casework.clock.StatutoryClock;
import onenet.problem.CommonProblem;
import onenet.requests.EntityTags;
import onenet.safetyreview.expert.PanelRules;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.UnderReview;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Where every act on a panel begins and ends for whoever stands at the case itself: its office, and its applicant. */
@Singleton
class PanelDoor {

    private final UnderReview reviews;
    private final Panels panels;
    private final AuditTrail audit;
    private final PanelRules rules;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    PanelDoor(
            UnderReview reviews,
            Panels panels,
            AuditTrail audit,
            PanelRules rules,
            WorkingCalendar calendar,
            InstantSource clock) {
        this.reviews = reviews;
        this.panels = panels;
        this.audit = audit;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The case a panel is wanted for, for somebody who may take this step. */
    ReviewCase caseFor(String caseNumber, Actor actor, PanelAction action) {
        return reviews.open(caseNumber, actor, PanelLifecycle.TABLE.roles(action), action.name());
    }

    /**
     * The panel of a case, for somebody who may take this step.
     *
     * @throws onenet.problem.Problem NOT_FOUND, FORBIDDEN, OUTSIDE_JURISDICTION, TRANSITION_NOT_ALLOWED, FOUR_EYES, RECUSED, STALE_VERSION
     */
    Panel open(ActRequest act, PanelAction action) {
        ReviewCase found = caseFor(act.caseNumber(), act.actor(), action);
        Panel panel = panels.of(found.caseNumber()).orElseThrow(CommonProblem.NOT_FOUND::raise);
        EntityTags.require(act.ifMatch(), panel.version());
        return panel;
    }

    Panel file(Panel panel, Actor actor, PanelAction action, Map<String, ?> detail) {
        return file(panel, actor, action.name(), detail);
    }

    Panel file(Panel panel, Actor actor, String what, Map<String, ?> detail) {
        panels.persistAndFlush(panel);
        // an examination goes by whether a panel is open: the case knows it, and its version moves with it
        reviews.beside(panel.caseNumber(), panel.isOpen() ? panel.name() : null);
        audit.record(actor, "PANEL_" + what, panel.caseNumber(), detail);
        return panel;
    }

    LocalDate today() {
        return LegalTime.today(clock);
    }

    /** @throws onenet.problem.Problem GIVING_UP_REASON_UNKNOWN */
    void requireReason(String code) {
        if (!rules.givingUp().containsKey(code)) {
            throw PanelProblem.GIVING_UP_REASON_UNKNOWN.raise(code);
        }
    }

    /** @throws onenet.problem.Problem OBJECTION_GROUND_UNKNOWN */
    void requireGround(String code) {
        if (!rules.objections().containsKey(code)) {
            throw PanelProblem.OBJECTION_GROUND_UNKNOWN.raise(code);
        }
    }

    /** Last day for the applicant's answer to what the panel asked on a day; provisional where its year has no calendar yet (trap 5). */
    LocalDate answerBy(LocalDate asked) {
        return StatutoryClock.started(asked, Limit.workingDays(rules.on(asked).revisionDays()))
                .reckon(calendar)
                .dueOrProvisional()
                .orElseThrow();
    }

    PanelRules.Version rules() {
        return rules.on(today());
    }

    PanelDay day() {
        return PanelDay.of(today(), rules(), calendar);
    }
}
