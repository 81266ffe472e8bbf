package onenet.oversight.publicity;

/** What may be done with a record. */
public enum PublicityAction {
    /** What it says is wrong: another takes its place. */
    CORRECT,
    /** It ought never to have been published: one person takes it down. */
    WITHDRAW,
    /** It is right and is to be taken down all the same; another judges. */
    PROPOSE_WITHDRAWAL,
    CONFIRM_WITHDRAWAL,
    REFUSE_WITHDRAWAL
}
