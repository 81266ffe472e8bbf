package onenet.ecert.type;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the right behind the certificate comes to stand otherwise.
 *
 * @param event the event that tells
 * @param right absent: the case the event is about
 * @param words what a told word does to the certificate
 * @param unchanged words that do nothing to it
 */
public record Standing(
        String event,
        Optional<JsonPointer> right,
        JsonPointer word,
        JsonPointer day,
        Optional<JsonPointer> decisionNumber,
        Optional<JsonPointer> legalBasis,
        JsonPointer reason,
        Map<String, Effect> words,
        Optional<List<String>> unchanged) {

    /**
     * What the told word does; empty when it does nothing.
     *
     * @throws IllegalArgumentException for a word the file does not know: whether a certificate is good is not guessed
     */
    public Optional<Effect> effect(Told told) {
        String said = told.text(word);
        if (!words.containsKey(said) && !unchanged.orElse(List.of()).contains(said)) {
            throw new IllegalArgumentException(event + " says " + said + ", which its certificate type does not know");
        }
        return Optional.ofNullable(words.get(said));
    }

    /** What becomes of a certificate when its right comes to stand otherwise. */
    public enum Effect {
        SUSPEND,
        REINSTATE,
        RESCIND,
        REVOKE,
        WITHDRAW,
        CANCEL,
        EXPIRE
    }
}
