package onenet.safetyreview.panel;

/** What can be done with a panel. */
public enum PanelAction {
    CLOSE_LIST,
    TELL_SEED,
    REPLACE,
    CONVENE,
    SIGN_IN,
    GIVE_OPINION,
    GIVE_LAST_OPINION,
    REMIND,
    CLOSE_HEARING,
    ABANDON,
    PROPOSE_GIVING_UP,
    GIVE_UP,
    /** Another looked at the proposal to give it up, and the panel goes on. */
    KEEP,
    /** The applicant holds that a member is tied to a party. */
    OBJECT,
    /** It holds: the member leaves, and the next of the draw takes his place. */
    UPHOLD_OBJECTION,
    DISMISS_OBJECTION,
    CONCLUDE,
    ASK_REVISIONS,
    ANSWER_REVISIONS,
    END_REVISIONS
}
