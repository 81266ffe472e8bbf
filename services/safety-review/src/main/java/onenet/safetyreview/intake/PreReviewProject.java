package onenet.safetyreview.intake;

import onenet.casedesk.SubmittedMaterial;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.identity.Uscc;
import onenet.items.ItemDefinition;
import onenet.prereview.LaterGround;
import onenet.prereview.PreReview;
import onenet.prereview.PreReviewed;
import onenet.prereview.ReadPapers;
import onenet.prereview.RehearseSubmission;
import onenet.problem.CommonProblem;
import onenet.safetyreview.intake.SubmitReview.Asked;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.rules.ReviewChecklist;
import onenet.safetyreview.rules.ReviewRules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Query: before an application is handed in — everything the office could name against it, and what it will look at (预审). */
@ApplicationScoped
public class PreReviewProject {

    private final SubmitReview submit;
    private final RehearseSubmission rehearse;
    private final ReadPapers papers;
    private final Projects projects;
    private final ReviewRules rules;
    private final ReviewChecklist checklists;
    private final InstantSource clock;

    PreReviewProject(
            SubmitReview submit,
            RehearseSubmission rehearse,
            ReadPapers papers,
            Projects projects,
            ReviewRules rules,
            ReviewChecklist checklists,
            InstantSource clock) {
        this.submit = submit;
        this.rehearse = rehearse;
        this.papers = papers;
        this.projects = projects;
        this.rules = rules;
        this.checklists = checklists;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem NOT_FOUND for a stranger's project; what nothing can be said of, such as REVIEWED_BY_PROVINCE */
    public PreReviewed handle(Asked asked, Actor actor) {
        LocalDate today = LegalTime.today(clock);
        Project project = projects.findByIdOptional(asked.projectNumber())
                .filter(found -> actor.represents(found.ownerUscc()))
                .orElseThrow(CommonProblem.NOT_FOUND::raise);
        String office =
                rules.officeFor(asked.kind(), project.content(), today).office().code();
        ItemDefinition item = rules.itemOfReceipt(asked.kind(), office, today);
        List<SubmittedMaterial> given = asked.application().materials();
        Uscc owner = Uscc.registered(project.ownerUscc());
        PreReview review = new PreReview(
                checklists.of(item, given).lines(), papers.handle(owner, given), item.materials(), owner, today);
        return new PreReviewed(
                rehearse.handle(() -> submit.handle(asked, null, actor)),
                review.findings(),
                item.groundsBesideMaterials(project.content().needs()).stream()
                        .map(LaterGround::of)
                        .toList());
    }
}
