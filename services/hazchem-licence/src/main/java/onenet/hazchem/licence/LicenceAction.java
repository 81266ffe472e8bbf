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
    REVOKE,
    WITHDRAW,
    CANCEL,
    CANCEL_ON_REQUEST,
    /** A new licence for a changed scope takes its place. */
    REPLACE
}
