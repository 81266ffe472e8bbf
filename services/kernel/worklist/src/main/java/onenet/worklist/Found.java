package onenet.worklist;

import onenet.feed.Conditions;
import onenet.text.LetterPairs;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways a case is found by a text. Each is a query of its own, answered by its own index, which a condition "one or the other" would
 * not be; no case is found in two ways.
 */
final class Found {

    /** The pairs let an index be asked; they may stand apart, so the text itself is looked at behind them. */
    private static final String BY_ITSELF = "found_pairs @@ CAST(:pairs AS tsquery) AND strpos(found_by, :part) > 0";

    private static final String NOT_BY_ITSELF = "coalesce(strpos(found_by, :part), 0) = 0";

    private Found() {}

    /** @param part folded; empty text finds nothing, no text finds everything */
    static Stream<Conditions> ways(Conditions all, ListedCases cases, Optional<String> part) {
        if (part.isEmpty()) {
            return Stream.of(all);
        }
        String sought = part.get();
        if (sought.isEmpty()) {
            // marks alone were asked for: no case is found by those
            return Stream.empty();
        }
        Conditions asked = all.with("pairs", LetterPairs.asked(sought)).with("part", sought);
        Stream<Conditions> itself = Stream.of(asked.copy().and(BY_ITSELF));
        return cases.alsoFound() == null
                ? itself
                : Stream.concat(
                        itself, Stream.of(asked.copy().and(NOT_BY_ITSELF).and(cases.alsoFound())));
    }
}
