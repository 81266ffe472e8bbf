package onenet.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** The body of every error answer: RFC 9457 plus the stable code, the request's id and the places at fault. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String requestId,
        String code,
        List<Violation> violations) {

    /** Where and when: the address as it was asked, and the id the request goes by in every log. */
    record Occasion(String instance, String requestId) {}

    public static final String MEDIA_TYPE = "application/problem+json";
}
