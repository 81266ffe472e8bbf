package onenet.safetyreview.rules;

import onenet.casedesk.SubmittedMaterial;
import onenet.items.Checklist;
import onenet.safetyreview.law.ReviewNeed;
import onenet.safetyreview.reviewcase.ReviewCase;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;

/** What a review has of what its item asks for: the one list that pages and acceptance go by. */
@Singleton
public class ReviewChecklist {

    private final ReviewRules rules;

    ReviewChecklist(ReviewRules rules) {
        this.rules = rules;
    }

    public Checklist of(ReviewCase found, LocalDate today) {
        return Checklist.of(
                rules.itemOfDecision(found, today).requiredMaterials(EnumSet.of(ReviewNeed.ALWAYS)),
                found.application().materials().stream()
                        .map(SubmittedMaterial::material)
                        .toList());
    }
}
