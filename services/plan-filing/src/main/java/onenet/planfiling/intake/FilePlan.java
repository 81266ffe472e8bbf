package onenet.planfiling.intake;

import onenet.casedesk.ActRequest;
import onenet.planfiling.filingcase.FilingAction;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.FilingDesk;
import onenet.planfiling.filingcase.FilingProblem;
import onenet.planfiling.filingcase.FilingStatus;
import onenet.planfiling.filingcase.FormAdvice;
import onenet.planfiling.register.Register;
import onenet.planfiling.rules.FilingRules;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Use case: the materials are there; the plan is filed and gets its number. One officer suffices, unless he wrote it down himself. */
@ApplicationScoped
public class FilePlan {

    private final FilingDesk desk;
    private final FilingRules rules;
    private final Register register;

    FilePlan(FilingDesk desk, FilingRules rules, Register register) {
        this.desk = desk;
        this.rules = rules;
        this.register = register;
    }

    /**
     * @param advice what could be better about the form; it holds nothing up (trap L13)
     * @throws onenet.problem.Problem GAP_NOT_IN_ITEM for advice on no point of the item, FOUR_EYES for the officer who wrote it down at the window, MATERIALS_INCOMPLETE when a material of
     *     the item was never handed in and never asked for
     */
    @Transactional
    public FilingCase handle(ActRequest act, List<FormAdvice> advice) {
        FilingCase filingCase = desk.open(act, FilingAction.FILE);
        requireComplete(filingCase);
        advice.forEach(each ->
                rules.item().check(each.check()).orElseThrow(() -> FilingProblem.GAP_NOT_IN_ITEM.raise(each.check())));
        return register.enter(filingCase, desk.today(), (found, entry) -> found.file(entry, advice), act.actor());
    }

    /** After the one notice was answered nothing more can be asked, so nothing more is required either. */
    private void requireComplete(FilingCase filingCase) {
        if (filingCase.status() != FilingStatus.SUBMITTED) {
            return;
        }
        List<String> given = filingCase.filing().materials().stream()
                .map(material -> material.material())
                .toList();
        rules
                .item()
                .materialsFor(
                        filingCase.filing().unit().unitClass(),
                        filingCase.filing().unit().size())
                .stream()
                .filter(material -> !given.contains(material.id()))
                .findFirst()
                .ifPresent(missing -> {
                    throw CommonProblem.MATERIALS_INCOMPLETE.raise(missing.id());
                });
    }
}
