package onenet.safetyreview.decision;

import onenet.casedesk.ActRequest;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.letter.LetterRegister;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.ProjectContent;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.Decision;
import onenet.safetyreview.reviewcase.Decision.ReviewOutcome;
import onenet.safetyreview.reviewcase.RefusalGround;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;
import onenet.safetyreview.reviewcase.ReviewProblem;
import onenet.safetyreview.rules.LettersOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: another officer decides: passed, with the letter, or refused, with grounds and remedy (Order 45 Art. 12, 13, 18, 19). */
@ApplicationScoped
public class DecideReview {

    private final ReviewDesk desk;
    private final Decisions decisions;
    private final LetterRegister register;
    private final LettersOf conditionLetters;
    private final Projects projects;

    DecideReview(
            ReviewDesk desk,
            Decisions decisions,
            LetterRegister register,
            LettersOf conditionLetters,
            Projects projects) {
        this.desk = desk;
        this.decisions = decisions;
        this.register = register;
        this.conditionLetters = conditionLetters;
        this.projects = projects;
    }

    /** @throws onenet.problem.Problem LEGAL_REVIEW_MISSING, EXAMINATION_CONTRADICTS, GROUNDS_MISSING, CLAUSE_UNKNOWN, CONDITION_LETTER_MISSING */
    @Transactional
    public ReviewCase handle(ActRequest act, ReviewOutcome outcome, List<RefusalGround> grounds) {
        return outcome == ReviewOutcome.PASSED ? pass(act, grounds) : refuse(act, grounds);
    }

    private ReviewCase pass(ActRequest act, List<RefusalGround> grounds) {
        ReviewCase found = desk.open(act, ReviewAction.PASS);
        if (!grounds.isEmpty()) {
            throw ReviewProblem.EXAMINATION_CONTRADICTS.raise("GROUNDS");
        }
        LocalDate today = desk.today();
        Project project = projects.locked(found.projectNumber()).orElseThrow();
        if (found.kind() == ReviewKind.DESIGN) {
            // what the design rests on may have lapsed meanwhile, or was accepted by silence without it
            conditionLetters.condition(project, today);
        }
        Decision decision = decisions.passed(found, act.actor(), today);
        return desk.file(
                found.decide(decision),
                act.actor(),
                Map.of("outcome", decision.outcome(), "number", decision.number()),
                decided -> enter(decided, project, decision, act));
    }

    private void enter(ReviewCase decided, Project project, Decision decision, ActRequest act) {
        ProjectContent.Worker worker = project.content().workOf(decided.kind());
        Letter.Origin origin = new Letter.Origin(
                decided.caseNumber(),
                project.number(),
                decided.kind(),
                decided.acting().issuer(),
                new Letter.Work(worker.uscc(), worker.name()));
        register.enter(origin, decision.number(), project.content().reviewed(), decision.on(), act.actor());
        project.passed(decided.kind(), decided.caseNumber());
    }

    private ReviewCase refuse(ActRequest act, List<RefusalGround> grounds) {
        ReviewCase found = desk.open(act, ReviewAction.REFUSE);
        Decision decision = decisions.refused(found, grounds, act.actor(), desk.today());
        return desk.file(
                found.decide(decision),
                act.actor(),
                Map.of("outcome", decision.outcome(), "number", decision.number()));
    }
}
