package onenet.ecert.certificate;

/** What is done for a certificate, one after the other; ABOLISH only when it ends before its time. */
public enum Step {
    /** Make the document and seal it. */
    SEAL,
    /** Register it with the province. */
    REGISTER,
    /** Tell the province that it has ended. */
    ABOLISH
}
