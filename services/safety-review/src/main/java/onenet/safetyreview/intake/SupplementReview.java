package onenet.safetyreview.intake;

import onenet.casedesk.ActRequest;
import onenet.casedesk.SubmittedMaterial;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Use case: the owner hands in what the notice named; with the last of it the office's five days begin again (trap 3). */
@ApplicationScoped
public class SupplementReview {

    private final ReviewDesk desk;
    private final UploadedFiles files;

    SupplementReview(ReviewDesk desk, UploadedFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /** @throws onenet.problem.Problem CORRECTION_NOT_ASKED, MATERIAL_FILE_MISSING */
    @Transactional
    public ReviewCase handle(ActRequest act, List<SubmittedMaterial> materials) {
        ReviewCase found = desk.open(act, ReviewAction.SUPPLEMENT);
        files.requireOfEnterprise(
                found.holderUscc(), SubmittedMaterial.files(materials), ReviewProblem.MATERIAL_FILE_MISSING);
        return desk.file(
                found.supplement(materials, desk.today()),
                act.actor(),
                Map.of(
                        "materials",
                        materials.stream().map(SubmittedMaterial::material).toList()));
    }
}
