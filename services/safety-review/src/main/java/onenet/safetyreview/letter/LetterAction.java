package onenet.safetyreview.letter;

/** What happens to an opinion letter. */
public enum LetterAction {
    START_WORKS,
    LAPSE,
    SUPERSEDE,
    RESCIND
}
