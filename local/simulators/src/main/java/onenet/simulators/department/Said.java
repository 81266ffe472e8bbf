package onenet.simulators.department;

import java.util.List;

/**
 * An opinion as the safety review takes it.
 *
 * @param kind {@code AGREE}, {@code CONDITIONS} or {@code OBJECT}
 */
record Said(String kind, List<Point> points) {

    /** What every department has a word on: there they can contradict each other. */
    static final String SHARED = "DISTANCE";

    /** One topic of {@code contracts/panels/departments.yaml}, and {@code ALLOW}, {@code CONDITION} or {@code REFUSE}. */
    record Point(String topic, String stance, String words) {}

    static Said agreeing(String topic) {
        return new Said("AGREE", List.of(new Point(topic, "ALLOW", "示例：无意见"), new Point(SHARED, "ALLOW", "示例：距离符合要求")));
    }
}
