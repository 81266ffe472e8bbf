package onenet.safetyreview.jointreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one reply to the applicant.
 *
 * @param kind the sum of what holds
 * @param points what holds, by topic; who said it is the file's
 */
public record JointReply(JointOpinion.OpinionKind kind, List<JointPoint> points, LocalDate givenOn) {

    public JointReply {
        points = List.copyOf(points);
    }

    /** What was settled holds as settled, everything else as it was said; what is allowed needs no word. */
    static JointReply of(List<Asked> asked, List<Settlement> settled, LocalDate today) {
        List<String> topics = settled.stream().map(Settlement::topic).toList();
        Stream<JointPoint> said =
                asked.stream().flatMap(each -> each.points().stream()).filter(point -> !topics.contains(point.topic()));
        Stream<JointPoint> ruled =
                settled.stream().map(each -> new JointPoint(each.topic(), each.stance(), each.words()));
        List<JointPoint> holds = new ArrayList<>(Stream.concat(said, ruled)
                .filter(point -> point.stance() != JointPoint.Stance.ALLOW)
                .distinct()
                .toList());
        JointPoint.Stance worst =
                holds.stream().map(JointPoint::stance).max(Enum::compareTo).orElse(JointPoint.Stance.ALLOW);
        return new JointReply(JointOpinion.OpinionKind.values()[worst.ordinal()], holds, today);
    }
}
