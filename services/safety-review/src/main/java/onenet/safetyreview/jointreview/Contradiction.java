package onenet.safetyreview.jointreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the leading office must settle before it can give one reply: departments that say different things on one topic, or one that says nothing.
 *
 * @param topic code of the topic; of a department that says nothing, the department's
 * @param voices what each says, side by side; empty when nobody spoke
 */
public record Contradiction(String topic, List<Voice> voices) {

    /** One department's word on a topic. */
    public record Voice(String department, JointPoint.Stance stance, String words) {}

    public Contradiction {
        voices = List.copyOf(voices);
    }

    /**
     * All that stand on a day, by topic. Two conditions on one topic stand side by side too: only the leading office can say whether both can be kept.
     */
    static List<Contradiction> among(List<Asked> asked, LocalDate today) {
        Map<String, List<Voice>> byTopic = new TreeMap<>();
        asked.forEach(each -> each.points()
                .forEach(point -> byTopic.computeIfAbsent(point.topic(), topic -> new ArrayList<>())
                        .add(new Voice(each.department(), point.stance(), point.words()))));
        Stream<Contradiction> said = byTopic.entrySet().stream()
                .map(each -> new Contradiction(each.getKey(), each.getValue()))
                .filter(Contradiction::contradicts);
        Stream<Contradiction> silent = asked.stream()
                .filter(each -> each.on(today) == JointView.DepartmentStanding.ESCALATED)
                .map(each -> new Contradiction(each.department(), List.of()));
        return Stream.concat(said, silent).toList();
    }

    private boolean contradicts() {
        List<JointPoint.Stance> stances = voices.stream().map(Voice::stance).toList();
        return stances.size() > 1
                && (stances.stream().distinct().count() > 1 || stances.get(0) == JointPoint.Stance.CONDITION);
    }
}
