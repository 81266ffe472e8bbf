package onenet.safetyreview.project;

/** What is built. */
public enum ProjectKind {
    NEW,
    REBUILT,
    EXTENDED,
    /** 技术改造. */
    TECHNICAL
}
