package onenet.prereview;

/** What an office would say against a material as it stands. */
public enum FindingKind {
    /** Nobody has it. */
    MISSING,
    /** A register says otherwise than the application. */
    CONFLICTING,
    /** Nothing is on the pages of the file. */
    BLANK,
    /** The file names an enterprise, and it is another one. */
    OTHER_ENTERPRISE,
    /** The file begins as another material of the item does. */
    OTHER_PAPER,
    /** The day until which it was valid is over. */
    ENDED,
    /** It is to be signed or stamped, and there are but typed letters in the file. */
    UNSIGNED,
    /** One file stands for several materials. */
    TWICE;

    /** Whether the office has to ask; of the others a machine may be wrong, and who looks at the file knows. */
    public boolean certain() {
        return this == MISSING || this == CONFLICTING;
    }
}
