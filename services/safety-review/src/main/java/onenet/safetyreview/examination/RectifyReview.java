package onenet.safetyreview.examination;

import onenet.casedesk.ActRequest;
import onenet.casedesk.SubmittedMaterial;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.safetyreview.rules.ReviewRules;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Use case: the owner hands in what he put right; the day it comes is the last that does not count. */
@ApplicationScoped
public class RectifyReview {

    private final ReviewDesk desk;
    private final ReviewRules rules;
    private final UploadedFiles files;

    RectifyReview(ReviewDesk desk, ReviewRules rules, UploadedFiles files) {
        this.desk = desk;
        this.rules = rules;
        this.files = files;
    }

    /** @throws onenet.problem.Problem PAUSE_NOT_RUNNING, MATERIAL_NOT_IN_ITEM, MATERIAL_FILE_MISSING */
    @Transactional
    public ReviewCase handle(ActRequest act, List<SubmittedMaterial> revised) {
        ReviewCase found = desk.open(act, ReviewAction.RECTIFY);
        revised.stream()
                .filter(each -> rules.itemOfDecision(found, desk.today())
                        .material(each.material())
                        .isEmpty())
                .findFirst()
                .ifPresent(each -> {
                    throw ReviewProblem.MATERIAL_NOT_IN_ITEM.raise(each.material());
                });
        files.requireOfEnterprise(
                found.holderUscc(), SubmittedMaterial.files(revised), ReviewProblem.MATERIAL_FILE_MISSING);
        return desk.file(
                found.rectify(revised, desk.today()),
                act.actor(),
                Map.of(
                        "materials",
                        revised.stream().map(SubmittedMaterial::material).toList()));
    }
}
