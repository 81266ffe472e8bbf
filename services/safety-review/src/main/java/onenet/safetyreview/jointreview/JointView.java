package onenet.safetyreview.jointreview;

import java.time.LocalDate;
import java.util.List;

/**
 * A joint review as who may see the case sees it. What single departments said is the office's; the applicant has who is asked, and the reply.
 *
 * @param frame how long the whole may take
 * @param departments who is asked, in the order asked
 * @param contradictions what the leading office must settle before it replies, side by side; for the office
 * @param settled what it settled; for the office
 * @param reply the one reply; absent before it
 * @param allowedActions what the asker may do next
 */
public record JointView(
        String caseNumber,
        long version,
        JointStatus status,
        Frame frame,
        List<DepartmentView> departments,
        List<Contradiction> contradictions,
        List<Settlement> settled,
        JointReply reply,
        List<JointAction> allowedActions) {

    /** How it stands with a department. */
    public enum DepartmentStanding {
        OPEN,
        ANSWERED,
        AGREED_BY_SILENCE,
        ESCALATED
    }

    /**
     * One department asked.
     *
     * @param department its code
     * @param dueOn its last day
     * @param opinion its answer; absent before it, and for the applicant
     */
    public record DepartmentView(
            String department, String office, LocalDate dueOn, DepartmentStanding standing, JointOpinion opinion) {

        static DepartmentView of(Asked asked, LocalDate today, boolean office) {
            return new DepartmentView(
                    asked.department(),
                    asked.office(),
                    asked.dueOn(),
                    asked.on(today),
                    office ? asked.opinion() : null);
        }
    }
}
