package onenet.oversight.publicity;

/** How far the upper platform knows a record, in one word. */
public enum SendingWord {
    WAITING,
    CONFIRMED,
    PARKED
}
