package onenet.drafts;

import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

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
                    .at(Violation.inBody(
                            "/kind", "ONE_OF_EXPECTED", kinds.stream().sorted().collect(Collectors.joining(", "))));
        }
        if (form.toString().getBytes(StandardCharsets.UTF_8).length > limit) {
            throw CommonProblem.PAYLOAD_TOO_LARGE.raise();
        }
    }
}
