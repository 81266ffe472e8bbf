package onenet.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The answers that are the same wherever they are given; a document has each once. */
enum Answer {
    NOT_CHANGED("304", "", "What If-None-Match names is still so; no body", "X-Request-Id", "ETag"),
    NOT_SIGNED_IN("401", "UNAUTHENTICATED", "", "X-Request-Id"),
    NO_SUCH_FORMAT("406", "NOT_ACCEPTABLE", "", "X-Request-Id"),
    TOO_MANY("429", "RATE_LIMITED", "", "X-Request-Id", "Retry-After", "RateLimit", "RateLimit-Policy"),
    OTHER("default", "INTERNAL_ERROR", "Any other problem of contracts/problems", "X-Request-Id");

    private final String status;
    private final String code;
    private final String description;
    private final List<String> headers;

    Answer(String status, String code, String description, String... headers) {
        this.status = status;
        this.code = code;
        this.description = description;
        this.headers = List.of(headers);
    }

    /** @param codes all an operation answers with the status */
    static Optional<Answer> of(String status, List<String> codes) {
        return Arrays.stream(values())
                .filter(answer ->
                        answer.status.equals(status) && List.of(answer.code).equals(codes))
                .findFirst();
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + word());
    }

    String status() {
        return status;
    }

    String code() {
        return code;
    }

    List<String> headers() {
        return headers;
    }

    String description(ProblemWords problems) {
        return description.isEmpty() ? problems.words(List.of(code)) : description;
    }

    /** As the document names it. */
    String word() {
        StringBuilder word = new StringBuilder();
        for (String part : name().split("_")) {
            word.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return word.toString();
    }
}
