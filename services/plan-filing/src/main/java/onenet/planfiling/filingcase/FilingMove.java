package onenet.planfiling.filingcase;

import java.util.Optional;

/**
 * A move a filing has just made, with the event it emits.
 *
 * @param before how a filed plan stood before; empty before it was filed
 */
public record FilingMove(FilingCase filingCase, String action, String event, Optional<Standing> before) {

    FilingMove(FilingCase filingCase, String action, String event) {
        this(filingCase, action, event, Optional.empty());
    }

    /** Whether the filed plan stands otherwise than before. */
    public boolean standingChanged() {
        return before.isPresent() && !before.equals(filingCase.registration().standing());
    }
}
