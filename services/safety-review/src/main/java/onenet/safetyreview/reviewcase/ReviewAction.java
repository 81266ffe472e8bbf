package onenet.safetyreview.reviewcase;

import onenet.casedesk.CaseStep;
import onenet.casework.actor.Role;
import onenet.casework.lifecycle.Move;

import java.util.Optional;
import java.util.Set;

/** What is done to a review. */
public enum ReviewAction implements CaseStep<ReviewCase> {
    REQUEST_CORRECTION,
    SUPPLEMENT,
    COMPLETE_CORRECTION,
    ACCEPT,
    DEEM_ACCEPTED,
    DECLINE,
    WITHDRAW,
    /** The owner is told in writing what to put right; the clock stops. */
    ASK_RECTIFICATION,
    /** The owner hands in what he put right; the clock goes on. */
    RECTIFY,
    /** Nothing came in the term; the clock goes on. */
    END_RECTIFICATION,
    /** Experts are called and the owner is told how long; the clock stops. */
    CALL_EXPERTS,
    /** The last opinion is in; the clock goes on. */
    EXPERTS_DONE,
    EXTEND,
    EXAMINE,
    REVIEW_LEGALITY,
    RETURN,
    PASS,
    REFUSE,
    /** 撤销 of the letter a passed review gave (Licensing Law Art. 69). */
    RESCIND,
    /** What stood in the way of a review, or of the works its letter allows, is put right. */
    LIFT_BLOCK,
    /** Something the letter rests on fell away; looked at again, it stands. */
    UPHOLD;

    @Override
    public Optional<Role> roleIn(ReviewCase found) {
        return ReviewLifecycle.TABLE.find(found.status(), this).flatMap(Move::role);
    }

    @Override
    public Set<Role> roles() {
        return ReviewLifecycle.TABLE.roles(this);
    }

    @Override
    public RuntimeException notAllowed(ReviewCase found) {
        // the law knows one notice that names everything: a second one is told so, and not the status
        return this == REQUEST_CORRECTION && found.correction().isPresent()
                ? ReviewProblem.CORRECTION_ALREADY_REQUESTED.raise()
                : ReviewLifecycle.TABLE.notAllowed(found.status(), this);
    }

    @Override
    public Optional<Part> part() {
        return switch (this) {
            case REQUEST_CORRECTION, ACCEPT, DECLINE -> Optional.of(Part.INTAKE);
            case ASK_RECTIFICATION, END_RECTIFICATION, CALL_EXPERTS, EXAMINE -> Optional.of(Part.EXAMINATION);
            case REVIEW_LEGALITY -> Optional.of(Part.LEGAL_REVIEW);
            case EXTEND, RETURN, PASS, REFUSE, RESCIND, LIFT_BLOCK -> Optional.of(Part.DECISION);
            case UPHOLD -> Optional.of(Part.SECOND_LOOK);
            default -> Optional.empty();
        };
    }
}
