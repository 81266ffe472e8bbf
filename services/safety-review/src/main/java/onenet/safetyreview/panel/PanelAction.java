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
    CONCLUDE,
    ASK_REVISIONS,
    ANSWER_REVISIONS
}
