package onenet.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells who announces a body over the limit that it is too large, in his language. The server itself would answer nothing but a number, before any
 * mapper is asked.
 *
 * <p>A body that is only somewhat too large is read to its end and thrown away: whoever is still sending when the line is closed never hears why.
 */
@Singleton
class BodyLimit {

    private static final long THROWN_AWAY = 64L << 20;

    private final ProblemAnswers answers;
    private final ObjectMapper json;
    private final long limit;

    BodyLimit(
            ProblemAnswers answers,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize limit) {
        this.answers = answers;
        this.json = json;
        this.limit = limit.asLongValue();
    }

    void add(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 1).handler(this::check);
    }

    private void check(RoutingContext request) {
        long announced = announced(request.request());
        if (announced <= limit) {
            request.next();
        } else if (announced <= THROWN_AWAY) {
            request.request().endHandler(end -> refuse(request)).resume();
        } else {
            request.response().putHeader("Connection", "close");
            refuse(request);
        }
    }

    /** What is no length is for the server to refuse. */
    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private void refuse(RoutingContext request) {
        ProblemBody body = answers.body(CommonProblem.PAYLOAD_TOO_LARGE.raise(), request.request());
        try {
            request.response()
                    .setStatusCode(body.status())
                    .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
                    .end(json.writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            request.fail(impossible);
        }
    }
}
