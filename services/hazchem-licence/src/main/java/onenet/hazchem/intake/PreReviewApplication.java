package onenet.hazchem.intake;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.authority.Office;
import onenet.casework.identity.Uscc;
import onenet.hazchem.intake.PreviewSupplies.Supply;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.rules.CaseRules;
import onenet.items.ChecklistLine;
import onenet.prereview.LaterGround;
import onenet.prereview.PreReview;
import onenet.prereview.PreReviewed;
import onenet.prereview.ReadPapers;
import onenet.prereview.RehearseSubmission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Query: before an application is handed in — everything the office could name against it, and what it will look at (预审). */
@ApplicationScoped
public class PreReviewApplication {

    private final PreviewSupplies supplies;
    private final SubmitApplication submit;
    private final RehearseSubmission rehearse;
    private final ReadPapers papers;
    private final CaseRules rules;
    private final InstantSource clock;

    PreReviewApplication(
            PreviewSupplies supplies,
            SubmitApplication submit,
            RehearseSubmission rehearse,
            ReadPapers papers,
            CaseRules rules,
            InstantSource clock) {
        this.supplies = supplies;
        this.submit = submit;
        this.rehearse = rehearse;
        this.papers = papers;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem what nothing can be said of, such as OUTSIDE_THE_CITY */
    public PreReviewed handle(UUID draft, Submission submission, Actor actor) {
        LocalDate today = LegalTime.today(clock);
        Application application = submission.application();
        List<ChecklistLine> lines = supplies.handle(draft, submission.matter(), application).stream()
                .map(Supply::line)
                .toList();
        Office office =
                rules.route(submission.matter(), application, today).acting().office();
        Uscc applicant = Uscc.registered(application.enterprise().uscc());
        PreReview review = new PreReview(
                lines,
                papers.handle(applicant, application.materials()),
                rules.definition(submission.matter(), office, today).materials(),
                applicant,
                today);
        return new PreReviewed(
                rehearse.handle(() -> submit.handle(submission, actor)),
                review.findings(),
                rules.grounds(submission.matter(), application, office, today).stream()
                        .map(LaterGround::of)
                        .toList());
    }
}
