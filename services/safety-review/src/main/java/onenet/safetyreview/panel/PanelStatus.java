package onenet.safetyreview.panel;

/** How far the panel of a case has come. */
public enum PanelStatus {
    /** The seed is promised; nobody knows it. */
    PROMISED,
    /** Who may be drawn stands fast. */
    LIST_CLOSED,
    /** The seed is told, and with it who sits. */
    DRAWN,
    /** The applicant was told in writing; the members read, sign in and give their opinions. */
    SITTING,
    /** Every opinion is in: the time of the experts is over. */
    HEARD,
    /** The panel asks for revisions; the applicant answers. */
    REVISING,
    /** The panel has spoken; nothing of it changes any more. */
    CONCLUDED,
    /** Given up with a reason, by two people once somebody was drawn. Another panel may be promised. */
    ABANDONED
}
