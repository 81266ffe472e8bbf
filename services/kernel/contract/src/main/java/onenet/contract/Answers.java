package onenet.contract;

import onenet.contract.Operations.Asked;
import onenet.contract.WorkedExamples.Example;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What one operation answers: success with its head and example, and each status of refusal with the codes it may have. */
final class Answers {

    static final String CODES = "x-problem-codes";
    private static final Set<String> SAID_BY_THE_SCANNER = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    private final Asked asked;
    private final Example example;
    private final ProblemWords problems;
    private final APIResponses responses;

    Answers(Asked asked, Example example, ProblemWords problems) {
        this.asked = asked;
        this.example = example;
        this.problems = problems;
        this.responses = asked.operation().getResponses();
    }

    void complete() {
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                succeed(status, response);
            } else {
                head(response).content(SharedParts.problemBody());
            }
        });
        if (asked.isRead()) {
            responses.addAPIResponse(Answer.NOT_CHANGED.status(), Answer.NOT_CHANGED.reference());
        }
        problems.byStatus(codes()).forEach(this::refuse);
        responses.addAPIResponse(Answer.OTHER.status(), Answer.OTHER.reference());
        inOrder();
    }

    /** By status, what is left to say at the end. */
    private void inOrder() {
        Map<String, APIResponse> byStatus = new TreeMap<>(responses.getAPIResponses());
        responses.setAPIResponses(new LinkedHashMap<>(byStatus));
    }

    private void succeed(String status, APIResponse response) {
        head(response, "RateLimit", "RateLimit-Policy");
        if (asked.isRead()) {
            head(response, "ETag");
            if (!asked.needsSignIn()) {
                head(response, "Cache-Control", "Vary");
            }
        }
        if (asked.takes("Idempotency-Key")) {
            head(response, "Idempotent-Replayed");
        }
        head(response, example.headers().toArray(String[]::new));
        if (status.equals(example.status())) {
            Operations.show(response.getContent(), example.answer());
        }
    }

    private void refuse(String status, List<String> codes) {
        APIResponse response = responses.getAPIResponse(status);
        Optional<Answer> shared = Answer.of(status, codes);
        if (shared.isPresent() && (response == null || isSaidByTheScanner(response))) {
            responses.addAPIResponse(status, shared.get().reference());
            return;
        }
        if (response == null) {
            response = response("");
            responses.addAPIResponse(status, response);
        }
        String said = response.getDescription();
        String before = said.isEmpty() || isSaidByTheScanner(response) ? "" : said + "\n\n";
        response.description(before + problems.words(codes)).content(SharedParts.problemBody());
        response.addExtension(CODES, codes);
        if (status.equals("429")) {
            head(response, "Retry-After", "RateLimit", "RateLimit-Policy");
        }
        head(response);
    }

    private static boolean isSaidByTheScanner(APIResponse response) {
        return SAID_BY_THE_SCANNER.contains(String.valueOf(response.getDescription()));
    }

    /** What follows from what the operation takes, and what tests have seen besides. */
    private Collection<String> codes() {
        Set<String> codes = new TreeSet<>(Set.of("INVALID_INPUT", "RATE_LIMITED", "NOT_ACCEPTABLE"));
        codes.addAll(example.problems());
        codes.remove("INTERNAL_ERROR");
        add(codes, asked.needsSignIn(), "UNAUTHENTICATED", "FORBIDDEN");
        add(codes, asked.namesAThing(), "NOT_FOUND");
        add(codes, asked.roles().contains("applicant"), "MANDATE_MISSING");
        add(
                codes,
                asked.operation().getRequestBody() != null,
                "MALFORMED_JSON",
                "UNKNOWN_FIELD",
                "PAYLOAD_TOO_LARGE",
                "UNSUPPORTED_MEDIA_TYPE");
        add(codes, asked.takes("Idempotency-Key"), "IDEMPOTENCY_KEY_REQUIRED", "IDEMPOTENCY_KEY_REUSED");
        add(codes, asked.takes("If-Match"), "STALE_VERSION", "PRECONDITION_REQUIRED");
        return codes;
    }

    private static void add(Set<String> codes, boolean may, String... more) {
        if (may) {
            codes.addAll(List.of(more));
        }
    }

    private static APIResponse response(String description) {
        return OASFactory.createAPIResponse().description(description);
    }

    private static APIResponse head(APIResponse response, String... names) {
        List<String> all = new ArrayList<>(List.of("X-Request-Id"));
        all.addAll(List.of(names));
        all.forEach(name -> response.addHeader(name, SharedParts.header(name)));
        return response;
    }
}
