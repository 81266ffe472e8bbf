package onenet.problem;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

/** Problems as answers: also for refusals whose record must stay in the database although the request failed. */
@Singleton
public class ProblemAnswers {

    private final ProblemCatalogue catalogue;
    private final CurrentVertxRequest current;

    ProblemAnswers(ProblemCatalogue catalogue, CurrentVertxRequest current) {
        this.catalogue = catalogue;
        this.current = current;
    }

    /** The answer to the request that is being carried out. */
    public Response.ResponseBuilder of(Problem problem) {
        return of(problem, current.getCurrent().request());
    }

    /** The problem in the words of whoever reads the answer, to be told inside of one. */
    public ProblemBody told(Problem problem) {
        return body(problem, current.getCurrent().request());
    }

    Response.ResponseBuilder of(Problem problem, HttpServerRequest request) {
        ProblemBody body = body(problem, request);
        return Response.status(body.status()).type(ProblemBody.MEDIA_TYPE).entity(body);
    }

    /** {@link Reader} has settled what the request says of its reader. */
    ProblemBody body(Problem problem, HttpServerRequest request) {
        String asked = request.getHeader(Reader.PREFIX) + request.path();
        var occasion = new ProblemBody.Occasion(asked, request.getHeader(Reader.REQUEST_ID));
        return catalogue.body(problem, occasion, Reader.settled(request.getHeader(Reader.LANGUAGE)));
    }
}
