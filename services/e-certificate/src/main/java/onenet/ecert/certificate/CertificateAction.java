package onenet.ecert.certificate;

/** What can befall a certificate. No person acts on it here: decisions arrive as events, and time passes. */
public enum CertificateAction {
    COME_IN_FORCE,
    SUSPEND,
    REINSTATE,
    RESCIND,
    REVOKE,
    WITHDRAW,
    CANCEL,
    EXPIRE,
    SUPERSEDE
}
