package onenet.safetyreview.jointreview;

/** How far the joint review of a case has come. */
public enum JointStatus {
    /** Departments are asked, each with its own days. */
    ASKING,
    /** The applicant has the one reply. */
    REPLIED
}
