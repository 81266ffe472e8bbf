package onenet.safetyreview.projectfile;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.safetyreview.law.ReviewKind;
import onenet.safetyreview.letter.Letter;
import onenet.safetyreview.letter.LetterRegister;
import onenet.safetyreview.letter.LetterStatus;
import onenet.safetyreview.letter.Letters;
import onenet.safetyreview.project.Project;
import onenet.safetyreview.project.ProjectProblem;
import onenet.safetyreview.project.Projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: works have started; a condition letter that is good on that day does not lapse any more (trap 36). Nothing is built before the design is passed. */
@ApplicationScoped
public class StartWorks {

    private final ProjectGate gate;
    private final Projects projects;
    private final Letters letters;
    private final LetterRegister register;
    private final ProjectViews views;
    private final AuditTrail audit;
    private final InstantSource clock;

    StartWorks(
            ProjectGate gate,
            Projects projects,
            Letters letters,
            LetterRegister register,
            ProjectViews views,
            AuditTrail audit,
            InstantSource clock) {
        this.gate = gate;
        this.projects = projects;
        this.letters = letters;
        this.register = register;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem WORKS_BLOCKED, DESIGN_LETTER_MISSING, WORKS_STOPPED, WORKS_STARTED_ALREADY */
    @Transactional
    public ProjectView handle(String number, String ifMatch, LocalDate on, Actor actor) {
        Project project = gate.openForWorks(number, ifMatch, actor);
        LocalDate today = LegalTime.today(clock);
        Letter design = standing(number, ReviewKind.DESIGN, today);
        Letter condition = standing(number, ReviewKind.CONDITION, today);
        if (on.isBefore(design.issuedOn()) || on.isAfter(today)) {
            throw ProjectProblem.DESIGN_LETTER_MISSING.raise(on);
        }
        project.startWorks(on);
        if (condition.status() == LetterStatus.VALID) {
            register.startWorks(condition, on, actor);
        }
        projects.flush();
        audit.record(actor, "START_WORKS", number, Map.of("on", on));
        return views.view(project);
    }

    private Letter standing(String number, ReviewKind kind, LocalDate today) {
        return letters.standing(number, kind, today)
                .orElseThrow(() -> ProjectProblem.DESIGN_LETTER_MISSING.raise(today));
    }
}
