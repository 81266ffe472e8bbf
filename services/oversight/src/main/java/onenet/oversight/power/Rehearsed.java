package onenet.oversight.power;

import java.time.Instant;
import java.util.List;

/**
 * What an instrument would do to the cases under way, as the board knew them.
 *
 * @param registerVersion the version of the register it was tried on; on another one it is tried again
 * @param at when it was tried
 * @param outcomes how many cases have which fate
 */
public record Rehearsed(long registerVersion, Instant at, List<FateCount> outcomes) {

    public Rehearsed {
        outcomes = List.copyOf(outcomes);
    }

    /** What becomes of a case. */
    public enum Fate {
        /** The office that accepted it finishes it. */
        STAYS,
        /** It is not accepted yet and goes to another office: its enterprise and both offices are told. */
        MOVES,
        /** It is not accepted yet, or that is not known, and the board knows neither its classes nor its place: its office has to look. */
        CANNOT_TELL
    }

    /**
     * Cases of one fate.
     *
     * @param fate what becomes of them
     * @param cases how many
     * @param examples numbers of the most urgent of them
     */
    public record FateCount(Fate fate, long cases, List<String> examples) {

        public FateCount {
            examples = List.copyOf(examples);
        }
    }
}
