package onenet.drafts;

import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The forms of a service that are kept half-written; one bean of it in every service with drafts.
 *
 * @param kinds what the service calls them
 * @param limit bytes of UTF-8 of one form
 */
public record DraftForms(Set<String> kinds, int limit) {

    void require(String kind, JsonNode form) {
        if (!kinds.contains(kind)) {
            throw CommonProblem.INVALID_INPUT
                    .raise()
                    .at(new Violation("kind", "NO_SUCH_KIND", String.join(", ", kinds)));
        }
        if (form.toString().getBytes(StandardCharsets.UTF_8).length > limit) {
            throw CommonProblem.PAYLOAD_TOO_LARGE.raise();
        }
    }
}
