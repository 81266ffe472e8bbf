package onenet.safetyreview.jointreview;

import java.time.LocalDate;
import java.util.List;

/**
 * What one department thinks of a project.
 *
 * @param kind the sum of its points
 * @param points by topic, each topic once
 * @param givenOn its day
 */
public record JointOpinion(OpinionKind kind, List<JointPoint> points, LocalDate givenOn) {

    /** From best to worst. */
    public enum OpinionKind {
        AGREE,
        CONDITIONS,
        OBJECT
    }

    public JointOpinion {
        points = List.copyOf(points);
    }

    /** @throws onenet.problem.Problem OPINION_WITHOUT_REASONS when its kind does not follow from its points, TOPIC_UNKNOWN, also for one named twice */
    void check(JointRules rules) {
        List<String> topics = points.stream().map(JointPoint::topic).toList();
        topics.stream()
                .filter(topic ->
                        !rules.topics().containsKey(topic) || topics.indexOf(topic) != topics.lastIndexOf(topic))
                .findFirst()
                .ifPresent(topic -> {
                    throw JointProblem.TOPIC_UNKNOWN.raise(topic);
                });
        JointPoint.Stance worst =
                points.stream().map(JointPoint::stance).max(Enum::compareTo).orElse(JointPoint.Stance.ALLOW);
        if (worst.ordinal() != kind.ordinal()) {
            throw JointProblem.OPINION_WITHOUT_REASONS.raise();
        }
    }
}
