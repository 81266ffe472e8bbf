package onenet.safetyreview.rules;

import onenet.casedesk.SubmittedMaterial;
import onenet.items.Checklist;
import onenet.items.ItemDefinition;
import onenet.safetyreview.law.ReviewNeed;
import onenet.safetyreview.reviewcase.ReviewCase;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** What a review has of what its item asks for: the one list that pages and acceptance go by. */
@Singleton
public class ReviewChecklist {

    private final ReviewRules rules;

    ReviewChecklist(ReviewRules rules) {
        this.rules = rules;
    }

    public Checklist of(ReviewCase found, LocalDate today) {
        return of(rules.itemOfDecision(found, today), found.application().materials());
    }

    /** The same of an application nobody handed in yet. */
    public Checklist of(ItemDefinition item, List<SubmittedMaterial> given) {
        return Checklist.of(
                item.requiredMaterials(EnumSet.of(ReviewNeed.ALWAYS)),
                given.stream().map(SubmittedMaterial::material).toList());
    }
}
