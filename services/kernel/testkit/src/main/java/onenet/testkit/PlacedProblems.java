package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A machine can place every problem: it names its request and address, and one that finds fault with what was sent points at each place. As a REST
 * Assured filter it looks at every answer of every test.
 */
public final class PlacedProblems implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_INPUT =
            Set.of("INVALID_INPUT", "INVALID_IDENTIFIER", "UNKNOWN_FIELD", "MALFORMED_JSON");
    private static final Set<String> PARTS = Set.of("body", "query", "path", "header");

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        if (answer.contentType().startsWith("application/problem+json")) {
            String sent = request.getBody() instanceof String text ? text : "";
            assertThat(faults(answer.asString(), sent))
                    .as(request.getMethod() + " " + request.getDerivedPath() + " " + answer.asString())
                    .isEmpty();
        }
        return answer;
    }

    /**
     * What a machine misses in a problem.
     *
     * @param answer its body
     * @param sent the body it answers
     */
    static List<String> faults(String answer, String sent) {
        List<String> faults = new ArrayList<>();
        JsonNode problem = read(answer);
        for (String member : List.of("type", "title", "instance", "requestId", "code")) {
            if (problem.path(member).asText().isBlank()) {
                faults.add("no " + member);
            }
        }
        if (!problem.path("instance").asText().startsWith("/")) {
            faults.add("an instance that is no address");
        }
        if (OF_INPUT.contains(problem.path("code").asText())) {
            if (problem.path("violations").isEmpty()) {
                faults.add("no violations");
            }
            problem.path("violations").forEach(violation -> place(faults, violation, sent));
        }
        return faults;
    }

    private static void place(List<String> faults, JsonNode violation, String sent) {
        String pointer = violation.path("pointer").asText(null);
        String in = violation.path("in").asText();
        boolean words = !violation.path("code").asText().isBlank()
                && !violation.path("message").asText().isBlank();
        if (pointer == null || !pointer.matches("(/[^/<>]+)*") || !PARTS.contains(in) || !words) {
            faults.add("no place or words: " + violation);
        } else if (in.equals("body") && !resolves(pointer, sent)) {
            faults.add("a pointer to nothing that was sent: " + pointer);
        }
    }

    /** What is missing is missing from something that was sent; text that is no JSON is one place. */
    private static boolean resolves(String pointer, String sent) {
        if (pointer.isEmpty()) {
            return true;
        }
        try {
            return JSON.readTree(sent)
                    .at(pointer.substring(0, pointer.lastIndexOf('/')))
                    .isContainerNode();
        } catch (JsonProcessingException broken) {
            return true;
        }
    }

    private static JsonNode read(String answer) {
        try {
            return JSON.readTree(answer);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(answer, broken);
        }
    }
}
