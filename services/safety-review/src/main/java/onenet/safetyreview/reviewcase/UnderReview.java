package onenet.safetyreview.reviewcase;

import onenet.casedesk.Participations;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;

import jakarta.inject.Singleton;
import java.util.Set;

/** A case while it is examined, for what is done beside it: panels and joint reviews have moves of their own, the case says who may make them. */
@Singleton
public class UnderReview {

    private final ReviewDesk desk;
    private final ReviewCases cases;
    private final Participations parts;

    UnderReview(ReviewDesk desk, ReviewCases cases, Participations parts) {
        this.desk = desk;
        this.cases = cases;
        this.parts = parts;
    }

    /**
     * The case, for somebody in one of these roles: the applicant of his own, an officer of its office, who takes the part
     * of examination, or of decision, by it.
     *
     * @param step as it is told where the case is not examined now
     * @throws onenet.problem.Problem NOT_FOUND, FORBIDDEN, OUTSIDE_JURISDICTION, TRANSITION_NOT_ALLOWED, FOUR_EYES, RECUSED
     */
    public ReviewCase open(String caseNumber, Actor actor, Set<Role> roles, String step) {
        ReviewCase found = desk.read(caseNumber, actor);
        if (roles.stream().noneMatch(actor::has)) {
            throw CommonProblem.FORBIDDEN.raise();
        }
        boolean own =
                roles.contains(Role.APPLICANT) ? actor.represents(found.holderUscc()) : actor.serves(found.office());
        if (!own) {
            throw CommonProblem.OUTSIDE_JURISDICTION.raise();
        }
        if (found.status() != ReviewStatus.ACCEPTED) {
            throw CommonProblem.TRANSITION_NOT_ALLOWED.raise(found.status(), step);
        }
        if (roles.contains(Role.EXAMINER)) {
            parts.enter(found, actor, Part.EXAMINATION);
        }
        if (roles.contains(Role.DECISION_MAKER)) {
            parts.enter(found, actor, Part.DECISION);
        }
        return found;
    }

    /** @param panel the one that is open at the case; null when none is */
    public void beside(String caseNumber, String panel) {
        cases.locked(caseNumber).besidePanel(panel);
    }
}
