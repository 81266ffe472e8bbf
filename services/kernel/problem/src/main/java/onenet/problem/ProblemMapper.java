package onenet.problem;

import onenet.casework.calendar.CalendarMissing;
import onenet.casework.identity.InvalidIdentifier;
import onenet.casework.lifecycle.MoveNotAllowed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one exception mapper: whatever a request fails with becomes a problem body with a code of the catalogue. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private static final Map<Integer, CommonProblem> BY_STATUS = Map.of(
            400, CommonProblem.INVALID_INPUT,
            401, CommonProblem.UNAUTHENTICATED,
            403, CommonProblem.FORBIDDEN,
            404, CommonProblem.NOT_FOUND,
            405, CommonProblem.METHOD_NOT_ALLOWED,
            406, CommonProblem.NOT_ACCEPTABLE,
            413, CommonProblem.PAYLOAD_TOO_LARGE,
            415, CommonProblem.UNSUPPORTED_MEDIA_TYPE);

    private final ProblemAnswers answers;
    private final AllowedMethods allowed;

    ProblemMapper(ProblemAnswers answers, AllowedMethods allowed) {
        this.answers = answers;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    public Response problem(Problem problem, HttpServerRequest request) {
        return answers.of(problem, request).build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, HttpServerRequest request) {
        Violation[] violations = invalid.getConstraintViolations().stream()
                .map(ConstraintPlace::violation)
                .sorted(Comparator.comparing(Violation::pointer))
                .toArray(Violation[]::new);
        boolean onlyIdentifiers = Stream.of(violations).allMatch(Violation::isOfIdentifier);
        Problem problem = onlyIdentifiers
                ? CommonProblem.INVALID_IDENTIFIER.raise(violations[0].details().get(0))
                : CommonProblem.INVALID_INPUT.raise();
        return problem(problem.at(violations), request);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable, HttpServerRequest request) {
        return problem(UnreadableJson.problem(unreadable), request);
    }

    /** Quarkus has a mapper of its own for this kind, and it answers an empty body: ours must be as specific. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException unreadable, HttpServerRequest request) {
        return problem(UnreadableJson.problem(unreadable), request);
    }

    @ServerExceptionMapper
    public Response identifier(InvalidIdentifier invalid, HttpServerRequest request) {
        return problem(Identifiers.problem(invalid, Violation.In.BODY, ""), request);
    }

    @ServerExceptionMapper
    public Response notAllowed(MoveNotAllowed refused, HttpServerRequest request) {
        return problem(CommonProblem.TRANSITION_NOT_ALLOWED.raise(refused.status(), refused.action()), request);
    }

    @ServerExceptionMapper
    public Response calendar(CalendarMissing missing, HttpServerRequest request) {
        return problem(CommonProblem.CALENDAR_MISSING.raise(missing.date().getYear()), request);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale, HttpServerRequest request) {
        return problem(CommonProblem.STALE_VERSION.raise(), request);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(HttpServerRequest request) {
        return problem(CommonProblem.UNAUTHENTICATED.raise(), request);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden(HttpServerRequest request) {
        return problem(CommonProblem.FORBIDDEN.raise(), request);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException web, HttpServerRequest request) {
        if (web.getCause() instanceof JsonProcessingException json) {
            return problem(UnreadableJson.problem(json), request);
        }
        CommonProblem code = BY_STATUS.get(web.getResponse().getStatus());
        if (code == null) {
            return unexpected(web, request);
        }
        Response.ResponseBuilder answer = answers.of(code.raise(), request);
        return code == CommonProblem.METHOD_NOT_ALLOWED
                ? answer.header(HttpHeaders.ALLOW, allowed.at(request.path())).build()
                : answer.build();
    }

    /** Anything else is a fault of ours: logged with its id, and only the id is told. */
    @ServerExceptionMapper
    public Response unexpected(Throwable fault, HttpServerRequest request) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem(problem, request);
            }
            if (cause instanceof OptimisticLockException stale) {
                return stale(stale, request);
            }
        }
        String id = request.getHeader(Reader.REQUEST_ID);
        LOG.errorf(fault, "error %s at %s", id, request.path());
        return problem(CommonProblem.INTERNAL_ERROR.raise(id), request);
    }
}
