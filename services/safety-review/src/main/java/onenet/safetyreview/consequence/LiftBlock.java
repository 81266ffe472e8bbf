package onenet.safetyreview.consequence;

import onenet.casedesk.ActRequest;
import onenet.safetyreview.credential.Consequence;
import onenet.safetyreview.credential.ConsequenceAction;
import onenet.safetyreview.project.Projects;
import onenet.safetyreview.reviewcase.ReviewAction;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.ReviewDesk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Use case: who decides finds the cause of a block, or of a warning that stands, put right, and says how. */
@ApplicationScoped
public class LiftBlock {

    private static final Set<Consequence> LIFTED = EnumSet.of(Consequence.BLOCK, Consequence.WARN);

    private final ReviewDesk desk;
    private final ConsequenceRegister register;
    private final Projects projects;

    LiftBlock(ReviewDesk desk, ConsequenceRegister register, Projects projects) {
        this.desk = desk;
        this.register = register;
        this.projects = projects;
    }

    /** @throws onenet.problem.Problem NOTHING_OPEN, CONSEQUENCE_NOT_OPEN */
    @Transactional
    public ReviewCase handle(ActRequest act, long number, String reason) {
        ReviewCase found = desk.open(act, ReviewAction.LIFT_BLOCK);
        projects.locked(found.projectNumber());
        register.answer(found, number, LIFTED, ConsequenceAction.LIFT, reason, act.actor());
        return desk.file(found.liftBlock(), act.actor(), Map.of("consequence", number, "reason", reason));
    }
}
