package onenet.gateway.answer;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Answers of the gateway's own: a problem body in the caller's language. */
@Singleton
public class Refusals {

    private final ProblemTexts texts;

    Refusals(ProblemTexts texts) {
        this.texts = texts;
    }

    public void refuse(HttpServerRequest request, String requestId, GatewayProblem problem) {
        refuse(request, requestId, problem, Optional.empty());
    }

    /** @param reason a word more for the caller's programmer */
    public void refuse(HttpServerRequest request, String requestId, GatewayProblem problem, Optional<String> reason) {
        answer(request, requestId, problem, texts.status(problem), reason);
    }

    /** Not signed in; what scripts of a browser are told has another status, so that it does not ask for a password by itself. */
    public void askToSignIn(HttpServerRequest request, String requestId, Optional<Integer> statusForScripts) {
        var problem = GatewayProblem.UNAUTHENTICATED;
        answer(request, requestId, problem, statusForScripts.orElse(texts.status(problem)), Optional.empty());
    }

    private void answer(
            HttpServerRequest request, String requestId, GatewayProblem problem, int status, Optional<String> reason) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        AnswerHeaders.secure(response.headers(), requestId);
        boolean bodyComes = bodyComes(request);
        if (bodyComes) {
            response.putHeader("Connection", "close");
        } else {
            request.resume();
        }
        var occasion = new ProblemTexts.Occasion(
                request.path(), requestId, String.join(",", request.headers().getAll("Accept-Language")));
        response.setStatusCode(status);
        response.end(written(request, texts.body(problem, occasion, reason))).onComplete(sent -> {
            if (bodyComes) {
                request.connection().close();
            }
        });
    }

    /** For a person a page, for a program the problem. */
    private static String written(HttpServerRequest request, JsonObject problem) {
        if (ProblemPage.wanted(request)) {
            ProblemPage.head(request.response());
            return ProblemPage.of(problem, request.uri());
        }
        request.response().putHeader("Content-Type", "application/problem+json");
        return problem.encode();
    }

    /** Whether a body was announced and is not there yet; nobody will read it, so the connection can serve no further request. */
    private static boolean bodyComes(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        boolean announced = request.headers().contains("Transfer-Encoding") || (length != null && !length.equals("0"));
        return announced && !request.isEnded();
    }
}
