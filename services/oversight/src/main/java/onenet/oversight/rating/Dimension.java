package onenet.oversight.rating;

/** In what respect an act of service is rated, besides as a whole. */
public enum Dimension {
    EFFICIENCY,
    /** Whether the guide said what was asked for later. */
    GUIDE,
    CONVENIENCE,
    PLATFORM,
    /** How well the officer knew his work. */
    LEVEL,
    MANNER
}
