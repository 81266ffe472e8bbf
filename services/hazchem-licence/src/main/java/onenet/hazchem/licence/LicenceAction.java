package onenet.hazchem.licence;

/** What can be done to a licence. */
public enum LicenceAction {
    CERTIFY,
    VARY,
    RENEW,
    SUSPEND,
    REINSTATE,
    EXPIRE,
    RESCIND,
    /** The office above rescinds what this one granted (Licensing Law Art. 69). */
    RESCIND_BY_SUPERIOR,
    REVOKE,
    WITHDRAW,
    CANCEL,
    CANCEL_ON_REQUEST,
    /** A new licence for a changed scope takes its place. */
    REPLACE,
    /** An officer proposes to correct a clerical error (更正). */
    PROPOSE_CORRECTION,
    /** Another corrects it, or leaves it. */
    DECIDE_CORRECTION,
    /** Police or environment of the same level is told of it. */
    TELL_DEPARTMENT
}
