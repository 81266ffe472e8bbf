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
public record JointReply(JointOpinion.Kind kind, List<Point> points, LocalDate givenOn) {

    public JointReply {
        points = List.copyOf(points);
    }

    /** What was settled holds as settled, everything else as it was said; what is allowed needs no word. */
    static JointReply of(List<Asked> asked, List<Settlement> settled, LocalDate today) {
        List<String> topics = settled.stream().map(Settlement::topic).toList();
        Stream<Point> said = asked.stream()
                .flatMap(each -> each.points().stream())
                .filter(point -> !topics.contains(point.topic()));
        Stream<Point> ruled =
                settled.stream().map(each -> new Point(each.topic(), each.stance(), each.words()));
        List<Point> holds = new ArrayList<>(Stream.concat(said, ruled)
                .filter(point -> point.stance() != Point.Stance.ALLOW)
                .distinct()
                .toList());
        Point.Stance worst =
                holds.stream().map(Point::stance).max(Enum::compareTo).orElse(Point.Stance.ALLOW);
        return new JointReply(JointOpinion.Kind.values()[worst.ordinal()], holds, today);
    }
}
