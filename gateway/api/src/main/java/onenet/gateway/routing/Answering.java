package onenet.gateway.routing;

import onenet.gateway.answer.AnswerHeaders;
import onenet.gateway.answer.ProblemPage;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/**
 * One answer on its way out. It is read to its end whatever becomes of the caller: its connection serves the next request of somebody else, and
 * one that was given up could be closed under him.
 */
final class Answering {

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final HttpClientResponse answer;
    private boolean callerGone;

    Answering(HttpServerRequest request, HttpClientResponse answer) {
        this.request = request;
        this.response = request.response();
        this.answer = answer;
    }

    void begin(Errand errand) {
        response.setStatusCode(answer.statusCode());
        response.headers().addAll(answer.headers());
        AnswerHeaders.location(response.headers(), errand.target().route());
        AnswerHeaders.secureAnswer(response.headers(), errand.requestId());
        response.exceptionHandler(gone -> forgetCaller()).closeHandler(closed -> forgetCaller());
        if (isProblemForAPerson()) {
            answer.body().map(Buffer::toJsonObject).onSuccess(this::asPage).onFailure(broken -> breakOff());
            return;
        }
        if (!response.headers().contains("Content-Length") && mayHaveBody()) {
            response.setChunked(true);
        }
        answer.handler(this::write).endHandler(end -> end()).exceptionHandler(broken -> breakOff());
    }

    /** Somebody opened the address in a browser: he is shown no JSON. */
    private boolean isProblemForAPerson() {
        String type = answer.getHeader("Content-Type");
        return type != null
                && type.startsWith("application/problem+json")
                && answer.getHeader("Content-Encoding") == null
                && ProblemPage.wanted(request);
    }

    private void asPage(JsonObject problem) {
        if (!callerGone) {
            ProblemPage.head(response);
            response.end(ProblemPage.of(problem, request.uri()));
        }
    }

    private boolean mayHaveBody() {
        int status = answer.statusCode();
        return !request.method().equals(HttpMethod.HEAD) && status != 204 && status != 304;
    }

    private void write(Buffer part) {
        if (callerGone) {
            return;
        }
        response.write(part);
        if (response.writeQueueFull()) {
            answer.pause();
            response.drainHandler(drained -> answer.resume());
        }
    }

    private void forgetCaller() {
        callerGone = true;
        answer.resume();
    }

    private void end() {
        if (!callerGone) {
            response.end();
        }
    }

    /** Half an answer must not look like a whole one. */
    private void breakOff() {
        request.connection().close();
    }
}
