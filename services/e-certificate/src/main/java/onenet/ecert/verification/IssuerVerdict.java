package onenet.ecert.verification;

/** Second verdict: did the office named as issuer seal it? */
public enum IssuerVerdict {
    TRUSTED,
    NOT_TRUSTED,
    NO_SEAL,
    UNKNOWN
}
