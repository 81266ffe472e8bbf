package onenet.ecert.certificate;

import onenet.ecert.type.Standing.Effect;

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
    SUPERSEDE;

    /** The move that carries out what a type's file says of a word. */
    public static CertificateAction of(Effect effect) {
        return switch (effect) {
            case SUSPEND -> SUSPEND;
            case REINSTATE -> REINSTATE;
            case RESCIND -> RESCIND;
            case REVOKE -> REVOKE;
            case WITHDRAW -> WITHDRAW;
            case CANCEL -> CANCEL;
            case EXPIRE -> EXPIRE;
        };
    }
}
