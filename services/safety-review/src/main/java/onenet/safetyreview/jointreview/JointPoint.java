package onenet.safetyreview.jointreview;

/**
 * What a department says on one topic.
 *
 * @param topic code of {@code contracts/panels/departments.yaml}
 * @param words what it asks, or why it refuses
 */
public record JointPoint(String topic, Stance stance, String words) {

    /** From best to worst. */
    public enum Stance {
        ALLOW,
        CONDITION,
        REFUSE
    }
}
