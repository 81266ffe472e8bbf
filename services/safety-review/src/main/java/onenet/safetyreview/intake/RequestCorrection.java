package onenet.safetyreview.intake;

import onenet.casedesk.ActRequest;
import onenet.casework.bounds.BoundedTerm;
import onenet.items.ItemDefinition;
import onenet.items.Material;
import onenet.safetyreview.reviewcase.CorrectionNotice;
import onenet.safetyreview.reviewcase.CorrectionNotice.Defect;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.safetyreview.rules.ReviewRules;
import onenet.safetyreview.rules.WithinBounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: the one notice that names everything missing or wrong (Licensing Law Art. 32; traps 2, 3). */
@ApplicationScoped
public class RequestCorrection {

    private final ReviewDesk desk;
    private final ReviewRules rules;
    private final WithinBounds bounds;

    RequestCorrection(ReviewDesk desk, ReviewRules rules, WithinBounds bounds) {
        this.desk = desk;
        this.rules = rules;
        this.bounds = bounds;
    }

    /** A defect as the officer names it: the clause is the item's. */
    public record Named(String material, String reason) {}

    /** @throws onenet.problem.Problem MATERIAL_NOT_IN_ITEM for what the item does not ask for */
    @Transactional
    public ReviewCase handle(ActRequest act, List<Named> named, LocalDate respondBy) {
        ReviewCase found = desk.open(act, ReviewAction.REQUEST_CORRECTION);
        LocalDate today = desk.today();
        bounds.require(BoundedTerm.CORRECTION_TERM, today, respondBy, "/respondBy");
        ItemDefinition item = rules.itemOfDecision(found, today);
        List<Defect> defects = named.stream().map(each -> defect(item, each)).toList();
        CorrectionNotice notice = new CorrectionNotice(today, act.actor().id(), respondBy, defects);
        return desk.file(found.requestCorrection(notice), act.actor(), Map.of("defects", defects));
    }

    private static Defect defect(ItemDefinition item, Named named) {
        Material material = item.material(named.material())
                .orElseThrow(() -> ReviewProblem.MATERIAL_NOT_IN_ITEM.raise(named.material()));
        return new Defect(material.id(), material.clause(), named.reason());
    }
}
