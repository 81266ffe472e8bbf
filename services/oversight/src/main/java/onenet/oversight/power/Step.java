package onenet.oversight.power;

/** A step of a case that may be given alone; the codes stand in the lines of the register. */
public enum Step {
    /** 受理. */
    ACCEPTANCE,
    /** 现场核查. */
    SITE_CHECK,
    /** 审查. */
    EXAMINATION,
    /** 决定. */
    DECISION
}
