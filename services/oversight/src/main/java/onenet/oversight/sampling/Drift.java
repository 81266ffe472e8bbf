package onenet.oversight.sampling;

/** How an office decides beside the other offices of the city (裁量偏移). */
public enum Drift {
    /** Too few cases here or there to say anything honest. */
    TOO_FEW,
    /** What is seen could be luck. */
    ALIKE,
    HIGHER,
    LOWER;

    /**
     * Two shares differ when their intervals do not meet: strict rather than quick, since what is said of an office has to stand.
     *
     * @param atLeast cases both sides must have
     */
    static Drift of(Share own, Share others, int atLeast) {
        if (own.of() < atLeast || others.of() < atLeast) {
            return TOO_FEW;
        }
        if (own.low() > others.high()) {
            return HIGHER;
        }
        return own.high() < others.low() ? LOWER : ALIKE;
    }

    /** Whether the office decides unlike the others. */
    boolean differs() {
        return this == HIGHER || this == LOWER;
    }
}
