package onenet.safetyreview.jointreview;

/** What can be done in a joint review. */
public enum JointAction {
    ANSWER,
    SETTLE,
    EXTEND_FRAME,
    REPLY
}
