package onenet.proofs.web;

import onenet.problem.Problem;
import onenet.problem.ProblemBody;
import onenet.problem.ProblemCatalogue;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Problem bodies as plain answers, for refusals whose record must stay in the database although the request failed. */
@Singleton
public class ProblemAnswers {

    private final ProblemCatalogue catalogue;

    ProblemAnswers(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Response.ResponseBuilder of(Problem problem, String path) {
        ProblemBody body = catalogue.body(problem, path, Locale.CHINESE);
        return Response.status(body.status()).type(ProblemBody.MEDIA_TYPE).entity(body);
    }
}
