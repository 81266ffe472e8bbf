package onenet.safetyreview.credential;

/** What follows for a dependant, from weakest to strongest. */
public enum Consequence {
    NONE,
    /** Owner and office are told. */
    WARN,
    /** The office that gave it examines it again. */
    REOPEN,
    /** Nothing more is done on it until its ground is put right. */
    BLOCK
}
