package onenet.oversight.power;

import java.util.List;

/**
 * What an instrument does: it gives lines, or it changes some that were given.
 *
 * @param inFlight what becomes of cases under way; null where it gives
 */
public record Content(List<GivenLine> lines, List<LineChange> changes, InFlight inFlight) {

    public Content {
        lines = lines == null ? List.of() : List.copyOf(lines);
        changes = changes == null ? List.of() : List.copyOf(changes);
    }
}
