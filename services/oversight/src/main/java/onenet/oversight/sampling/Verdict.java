package onenet.oversight.sampling;

/** What an inspector says to a question. */
public enum Verdict {
    MET,
    NOT_MET,
    /** The question does not arise in this case; the words say why. */
    NOT_APPLICABLE
}
