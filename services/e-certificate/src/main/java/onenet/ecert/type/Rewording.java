package onenet.ecert.type;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Map;
import java.util.Optional;

/**
 * How a clerical error on a certificate of the type is corrected (更正): printed anew under the same number and dates.
 *
 * @param event the event that tells
 * @param right absent: the case the event is about
 * @param texts where the event has the corrected texts, each with {@code text}, {@code from} and {@code to}
 * @param fields which line of the form each text stands in; no other line is ever corrected
 */
public record Rewording(
        String event,
        Optional<JsonPointer> right,
        JsonPointer day,
        JsonPointer decisionNumber,
        JsonPointer reason,
        JsonPointer texts,
        Map<String, String> fields) {

    public static final String TEXT = "text";
    public static final String FROM = "from";
    public static final String TO = "to";

    /** A place of one of the texts. */
    JsonPointer of(String part) {
        return texts.appendIndex(0).appendProperty(part);
    }
}
