package onenet.attachments;

/** What came of looking into a PDF. */
enum PdfVerdict {
    /** It is only paper, and opens. */
    PAPER,
    /** It runs, starts, sends or carries something, or cannot be looked into. */
    UNSAFE,
    /** It opens with a password only. */
    LOCKED,
    /** No reader finds its pages. */
    DAMAGED
}
