package onenet.safetyreview.panel;

import onenet.draw.DrawRefused;
import onenet.draw.Drawing;
import onenet.problem.ProblemCode;

import java.util.function.Supplier;

/** Why a panel cannot do what it was asked; see {@code contracts/problems/safety-review.yaml}. */
public enum PanelProblem implements ProblemCode {
    PANEL_EXISTS,
    PANEL_WITHOUT_QUORUM,
    LIST_NOT_FIXED,
    SEED_PUBLISHED_TWICE,
    NOT_ENOUGH_PEOPLE,
    NOT_SEATED,
    NOT_SIGNED_IN,
    OPINION_GIVEN,
    OPINION_TOO_LATE,
    OPINIONS_TERM_RUNNING,
    REVISIONS_NOT_ANSWERED,
    REVISIONS_TERM_RUNNING,
    GIVING_UP_REASON_UNKNOWN,
    GIVING_UP_NOT_PROPOSED,
    GIVEN_UP_BY_ONE,
    NAMES_NOT_SHOWN,
    OBJECTION_GROUND_UNKNOWN,
    OBJECTION_MADE,
    OBJECTION_NOT_OPEN,
    OBJECTION_OPEN;

    /** Takes a step of the draw; what the library has against it is said as a problem of ours, or, where only our own fault can be behind it, as it is. */
    static Drawing drawn(Supplier<Drawing> step) {
        try {
            return step.get();
        } catch (DrawRefused refused) {
            throw switch (refused.reason()) {
                case LIST_NOT_FIXED -> PanelProblem.LIST_NOT_FIXED.raise();
                case SEED_PUBLISHED_TWICE -> PanelProblem.SEED_PUBLISHED_TWICE.raise();
                case NOT_ENOUGH_PEOPLE -> PanelProblem.NOT_ENOUGH_PEOPLE.raise(refused.about());
                case NOT_SEATED -> PanelProblem.NOT_SEATED.raise(refused.about());
                default -> refused;
            };
        }
    }
}
