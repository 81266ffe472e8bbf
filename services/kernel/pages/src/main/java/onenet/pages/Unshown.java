package onenet.pages;

/** Why a file has no pages to be shown; it can be downloaded all the same. */
public enum Unshown {
    /** It opens with a password only. */
    LOCKED,
    /** It is cut off, or is not what it begins like. */
    DAMAGED,
    /** Its pages, or a picture in them, are larger than what is drawn here. */
    TOO_LARGE,
    /** It took longer than anybody waits. */
    TOO_SLOW,
    /** Pages of this kind of file are not drawn. */
    NOT_DRAWN
}
