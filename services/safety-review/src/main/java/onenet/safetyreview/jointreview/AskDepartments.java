package onenet.safetyreview.jointreview;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.safetyreview.reviewcase.ReviewCase;
import onenet.safetyreview.reviewcase.UnderReview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Use case: the leading office asks other departments about a case, all on one day. */
@ApplicationScoped
public class AskDepartments {

    private final UnderReview reviews;
    private final JointReviews all;
    private final JointDoor door;

    AskDepartments(UnderReview reviews, JointReviews all, JointDoor door) {
        this.reviews = reviews;
        this.all = all;
        this.door = door;
    }

    /** @throws onenet.problem.Problem JOINT_REVIEW_EXISTS, DEPARTMENT_UNKNOWN */
    @Transactional
    public JointReview handle(String caseNumber, List<String> departments, Actor examiner) {
        ReviewCase found = reviews.open(caseNumber, examiner, Set.of(Role.EXAMINER), "ASK");
        if (all.findByIdOptional(caseNumber).isPresent()) {
            throw JointProblem.JOINT_REVIEW_EXISTS.raise();
        }
        JointReview review = new JointReview(
                caseNumber,
                departments,
                found.intake().acceptedOn().orElseThrow(),
                door.today(),
                door.rules(),
                door.calendar());
        return door.file(review, examiner, "ASK", Map.of("departments", departments));
    }
}
