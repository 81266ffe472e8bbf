package onenet.safetyreview.panel;

import onenet.safetyreview.expert.PanelRules;

import jakarta.inject.Singleton;

/** When the applicant reads who sits, or sat: once he can speak to nobody any more, as the rules of the day of the notice say. */
@Singleton
class ShownNames {

    private final PanelRules rules;

    ShownNames(PanelRules rules) {
        this.rules = rules;
    }

    boolean toApplicant(Panel panel) {
        return panel.opinion().isPresent()
                || panel.notice()
                        .map(notice -> rules.on(notice.sentOn()).namesShown())
                        .filter(shown -> shown == PanelRules.NamesShown.WHEN_CONVENED)
                        .isPresent();
    }
}
