package onenet.pages;

/**
 * What a machine can read of a paper: the letters its file holds, which a photograph has none of, and whether anything is on its pages at all.
 *
 * @param text of the first pages, as it stands there; empty for a picture
 * @param blank nothing is written or drawn on any of its pages
 * @param lettersOnly nothing is in the file but typed letters and lines: no picture, no stamp, no signature
 */
public record Reading(String text, boolean blank, boolean lettersOnly) {

    /** What a paper is, whose and until when, stands in fewer letters. */
    static final int LONGEST = 20_000;
}
