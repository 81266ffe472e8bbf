package onenet.gateway.wire;

/** Why a message is refused before anything reads it: two servers could see two different messages in it, or it never ends. */
public enum Malformation {
    BARE_LINE_FEED,
    BARE_CARRIAGE_RETURN,
    CONTROL_CHARACTER,
    EMPTY_LINE_FIRST,
    REQUEST_LINE,
    UNKNOWN_VERSION,
    FOLDED_FIELD,
    FIELD_NAME,
    HOST,
    LENGTH,
    ENCODING,
    LENGTH_BESIDE_ENCODING,
    ENCODING_BEFORE_HTTP_1_1,
    BODY_WITHOUT_MEANING,
    UPGRADE,
    EXPECTATION,
    CHUNK,
    HEAD_TOO_LARGE,
    HEAD_TOO_SLOW,
    BODY_TOO_SLOW;

    /** Whether it only took too long; every other message could be read in two ways. */
    public boolean late() {
        return this == HEAD_TOO_SLOW || this == BODY_TOO_SLOW;
    }
}
