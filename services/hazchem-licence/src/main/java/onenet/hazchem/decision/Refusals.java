package onenet.hazchem.decision;

import onenet.casework.actor.Actor;
import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.Office;
import onenet.hazchem.licencecase.Authority;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.Decision.Ground;
import onenet.hazchem.licencecase.Decision.Outcome;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.rules.CaseRules;
import onenet.items.ItemCatalogue;
import onenet.items.ItemDefinition;
import onenet.items.RefusalContent;
import onenet.items.RefusalContent.IncompleteRefusal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Writes a refusal: reasons with their clauses, and the remedy against the office in whose name it goes out. */
@Singleton
class Refusals {

    private final CaseRules rules;
    private final ItemCatalogue items;

    Refusals(CaseRules rules, ItemCatalogue items) {
        this.rules = rules;
        this.items = items;
    }

    Decision write(LicenceCase licenceCase, List<Ground> grounds, String number, Actor actor, LocalDate today) {
        RefusalContent content = content(licenceCase, grounds, today);
        return new Decision(
                Outcome.REFUSED,
                today,
                number,
                actor.id(),
                grounds,
                content.remedy().zh(),
                content.remedy().en(),
                false,
                null,
                null);
    }

    private RefusalContent content(LicenceCase licenceCase, List<Ground> grounds, LocalDate today) {
        Authority authority = licenceCase.authority();
        Office office = rules.office(authority.office());
        ItemDefinition item = rules.lawOn(licenceCase, today);
        ActingOffice acting =
                new ActingOffice(office, authority.mode(), rules.office(authority.inNameOf()), authority.basis(), "");
        List<RefusalContent.Ground> given = grounds.stream()
                .map(ground -> new RefusalContent.Ground(ground.clause(), ground.reason()))
                .toList();
        try {
            return RefusalContent.of(given, item, acting, items.remedy());
        } catch (IncompleteRefusal incomplete) {
            throw switch (incomplete.gap()) {
                case UNKNOWN_CLAUSE -> LicenceProblem.CLAUSE_UNKNOWN.raise(incomplete.getMessage());
                default -> LicenceProblem.GROUNDS_MISSING.raise();
            };
        }
    }
}
