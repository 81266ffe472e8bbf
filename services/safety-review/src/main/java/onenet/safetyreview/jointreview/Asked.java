package onenet.safetyreview.jointreview;

import java.time.LocalDate;
import java.util.List;

/**
 * One department asked.
 *
 * @param department its code in the rules
 * @param office code of the office that answers
 * @param dueOn its last day
 * @param silence what it means that this day passes
 * @param opinion its answer; null before
 */
record Asked(String department, String office, LocalDate dueOn, JointRules.Silence silence, JointOpinion opinion) {

    JointView.DepartmentStanding on(LocalDate today) {
        if (opinion != null) {
            return JointView.DepartmentStanding.ANSWERED;
        }
        if (!today.isAfter(dueOn)) {
            return JointView.DepartmentStanding.OPEN;
        }
        return silence == JointRules.Silence.AGREES
                ? JointView.DepartmentStanding.AGREED_BY_SILENCE
                : JointView.DepartmentStanding.ESCALATED;
    }

    /**
     * The department answers. Whose silence agreed has agreed; who was missed may still come until the leading office has gone on without it.
     *
     * @throws onenet.problem.Problem JOINT_OPINION_GIVEN, JOINT_OPINION_TOO_LATE
     */
    Asked answers(JointOpinion own) {
        switch (on(own.givenOn())) {
            case ANSWERED -> throw JointProblem.JOINT_OPINION_GIVEN.raise();
            case AGREED_BY_SILENCE -> throw JointProblem.JOINT_OPINION_TOO_LATE.raise(dueOn);
            default -> {
                return new Asked(department, office, dueOn, silence, own);
            }
        }
    }

    List<JointPoint> points() {
        return opinion == null ? List.of() : opinion.points();
    }
}
