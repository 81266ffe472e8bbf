package onenet.ecert.type;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Optional;

/**
 * How the law carries a right on past its last day, told before that day comes.
 *
 * @param event the event that tells
 * @param right absent: the case the event is about
 * @param from where the event has the first day of the term the law gives; nothing there where it gives none
 */
public record Continuation(String event, Optional<JsonPointer> right, JsonPointer from, JsonPointer legalBasis) {

    void check(Findings findings) {
        findings.event("continuation.event", event);
        right.ifPresent(at -> findings.place("continuation.right", event, at));
        findings.day("continuation.from", event, from);
        findings.place("continuation.legalBasis", event, legalBasis);
    }
}
