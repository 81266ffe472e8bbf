package onenet.safetyreview.examination;

import onenet.casedesk.ActRequest;
import onenet.casework.act.LegalReviewPolicy;
import onenet.casework.act.LegalReviewPolicy.Circumstances;
import onenet.items.Clause;
import onenet.items.ItemDefinition;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.project.Surrounding;
import onenet.safetyreview.reviewcase.Examination;
import onenet.safetyreview.reviewcase.RefusalGround;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.safetyreview.rules.ReviewRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Use case: the examiner says what he found, by the clauses of the day, and what he proposes. */
@ApplicationScoped
public class ExamineReview {

    private final ReviewDesk desk;
    private final ReviewRules rules;
    private final Projects projects;

    ExamineReview(ReviewDesk desk, ReviewRules rules, Projects projects) {
        this.desk = desk;
        this.rules = rules;
        this.projects = projects;
    }

    /**
     * What he found.
     *
     * @param wideEffect whether a refusal would touch many
     * @param publicInterest whether it touches a major interest of the public
     * @param othersRights whether it touches major rights of somebody else directly
     */
    public record Report(
            boolean proposesPass,
            String summary,
            List<RefusalGround> grounds,
            boolean wideEffect,
            boolean publicInterest,
            boolean othersRights,
            boolean complex) {}

    /** @throws onenet.problem.Problem CLAUSE_UNKNOWN, GROUNDS_MISSING, EXAMINATION_CONTRADICTS */
    @Transactional
    public ReviewCase handle(ActRequest act, Report report) {
        ReviewCase found = desk.open(act, ReviewAction.EXAMINE);
        LocalDate today = desk.today();
        requireConsistent(found, report, rules.itemOfDecision(found, today));
        Circumstances known = new Circumstances(
                !report.proposesPass(),
                report.wideEffect(),
                false,
                report.publicInterest(),
                report.othersRights(),
                report.complex());
        Examination examination = new Examination(
                act.actor().id(),
                today,
                report.proposesPass(),
                report.summary(),
                report.grounds(),
                LegalReviewPolicy.reasons(known));
        return desk.file(found.examine(examination), act.actor(), Map.of("proposesPass", examination.proposesPass()));
    }

    private void requireConsistent(ReviewCase found, Report report, ItemDefinition item) {
        report.grounds().forEach(ground -> clause(item, ground.clause())
                .orElseThrow(() -> ReviewProblem.CLAUSE_UNKNOWN.raise(ground.clause())));
        if (report.proposesPass() && !report.grounds().isEmpty()) {
            throw ReviewProblem.EXAMINATION_CONTRADICTS.raise("GROUNDS");
        }
        if (!report.proposesPass() && report.grounds().isEmpty()) {
            throw ReviewProblem.GROUNDS_MISSING.raise();
        }
        boolean tooNear = projects.findById(found.projectNumber()).content().surroundings().stream()
                .anyMatch(Surrounding::tooNear);
        if (report.proposesPass() && tooNear) {
            throw ReviewProblem.EXAMINATION_CONTRADICTS.raise("TOO_NEAR");
        }
    }

    private static Optional<Clause> clause(ItemDefinition item, String id) {
        return item.clause(id, Clause.ClauseKind.REFUSAL).or(() -> item.clause(id, Clause.ClauseKind.CONDITION));
    }
}
