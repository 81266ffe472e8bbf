package onenet.oversight.credit.web;

import onenet.oversight.credit.CreditEffect;
import onenet.oversight.credit.CreditKind;
import onenet.oversight.credit.CreditListing;
import onenet.oversight.credit.CreditRules;
import onenet.oversight.credit.Wording;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Shows the rules of credit lists. */
final class CreditRuleViews {

    private CreditRuleViews() {}

    /**
     * A ground of a list.
     *
     * @param article where it says so
     */
    record GroundView(String code, String article, Wording name) {}

    /**
     * What follows from an entry.
     *
     * @param basis the rule
     * @param words what it means for the party
     */
    record EffectView(CreditEffect effect, String basis, Wording words) {}

    /**
     * One list and its rules.
     *
     * @param termYears how long an entry stands; absent where it stands until credit is repaired
     * @param removalAfter months after which early removal may be asked for
     * @param statementWithin working days for the party's statement
     * @param published whether everybody may read who stands there
     * @param proposable whether entries are proposed here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CreditKindView(
            CreditKind kind,
            Wording name,
            String basis,
            Integer termYears,
            int removalAfter,
            int statementWithin,
            boolean published,
            boolean proposable,
            List<GroundView> grounds,
            List<EffectView> effects) {}

    static CreditKindView kind(CreditRules rules) {
        return new CreditKindView(
                rules.kind(),
                rules.name(),
                rules.basis(),
                rules.termYears(),
                rules.removalAfter(),
                rules.statementWithin(),
                rules.published(),
                !rules.byDecisionElsewhere(),
                rules.grounds().stream().map(CreditRuleViews::ground).toList(),
                rules.effects().stream().map(CreditRuleViews::effect).toList());
    }

    static GroundView ground(CreditRules rules, CreditListing listing) {
        String code = listing.proposal().ground();
        return rules.ground(code)
                .map(CreditRuleViews::ground)
                .orElseGet(() -> new GroundView(code, rules.basis(), new Wording(code, code)));
    }

    private static GroundView ground(CreditRules.Ground ground) {
        return new GroundView(ground.code(), ground.article(), new Wording(ground.zh(), ground.en()));
    }

    static EffectView effect(CreditRules.Effect effect) {
        return new EffectView(effect.effect(), effect.basis(), new Wording(effect.zh(), effect.en()));
    }
}
