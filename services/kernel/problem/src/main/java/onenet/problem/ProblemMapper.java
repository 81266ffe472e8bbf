package onenet.problem;

import onenet.casework.calendar.CalendarMissing;
import onenet.casework.identity.InvalidIdentifier;
import onenet.casework.lifecycle.MoveNotAllowed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private final ProblemCatalogue catalogue;

    ProblemMapper(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @ServerExceptionMapper
    public Response problem(Problem problem, UriInfo uri, HttpHeaders headers) {
        ProblemBody body = catalogue.body(problem, uri.getPath(), locale(headers));
        return Response.status(body.status())
                .type(ProblemBody.MEDIA_TYPE)
                .entity(body)
                .build();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, UriInfo uri, HttpHeaders headers) {
        Violation[] violations = invalid.getConstraintViolations().stream()
                .map(ProblemMapper::violation)
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toArray(Violation[]::new);
        return problem(CommonProblem.INVALID_INPUT.raise().at(violations), uri, headers);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable, UriInfo uri, HttpHeaders headers) {
        return problem(unreadable(unreadable), uri, headers);
    }

    /** Quarkus has a mapper of its own for this kind, and it answers an empty body: ours must be as specific. */
    @ServerExceptionMapper
    public Response mismatched(MismatchedInputException unreadable, UriInfo uri, HttpHeaders headers) {
        return problem(unreadable(unreadable), uri, headers);
    }

    @ServerExceptionMapper
    public Response identifier(InvalidIdentifier invalid, UriInfo uri, HttpHeaders headers) {
        return problem(CommonProblem.INVALID_IDENTIFIER.raise(invalid.getMessage()), uri, headers);
    }

    @ServerExceptionMapper
    public Response notAllowed(MoveNotAllowed refused, UriInfo uri, HttpHeaders headers) {
        return problem(CommonProblem.TRANSITION_NOT_ALLOWED.raise(refused.status(), refused.action()), uri, headers);
    }

    @ServerExceptionMapper
    public Response calendar(CalendarMissing missing, UriInfo uri, HttpHeaders headers) {
        return problem(CommonProblem.CALENDAR_MISSING.raise(missing.date().getYear()), uri, headers);
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException stale, UriInfo uri, HttpHeaders headers) {
        return problem(CommonProblem.STALE_VERSION.raise(), uri, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(UriInfo uri, HttpHeaders headers) {
        return problem(CommonProblem.UNAUTHENTICATED.raise(), uri, headers);
    }

    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden(UriInfo uri, HttpHeaders headers) {
        return problem(CommonProblem.FORBIDDEN.raise(), uri, headers);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException web, ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
        if (web.getCause() instanceof JsonProcessingException json) {
            return problem(unreadable(json), uri, headers);
        }
        if (web instanceof NotFoundException && web.getCause() != null && isPathReadable(resource, uri)) {
            return problem(CommonProblem.INVALID_INPUT.raise(), uri, headers);
        }
        CommonProblem code = BY_STATUS.get(web.getResponse().getStatus());
        return code == null ? unexpected(web, uri, headers) : problem(code.raise(), uri, headers);
    }

    /**
     * JAX-RS answers 404 for a query parameter it cannot read as for a path. Only the path names a thing that may not exist; a bad
     * question about a thing that does is bad input.
     */
    private static boolean isPathReadable(ResourceInfo resource, UriInfo uri) {
        return Stream.of(resource.getResourceMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(PathParam.class))
                .allMatch(parameter -> isReadable(
                        parameter.getType(),
                        uri.getPathParameters()
                                .getFirst(
                                        parameter.getAnnotation(PathParam.class).value())));
    }

    private static boolean isReadable(Class<?> type, String value) {
        try {
            if (type == UUID.class) {
                UUID.fromString(value);
            } else if (type == int.class) {
                Integer.parseInt(value);
            }
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** Anything else is a fault of ours: logged with its id, and only the id is told. */
    @ServerExceptionMapper
    public Response unexpected(Throwable fault, UriInfo uri, HttpHeaders headers) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem(problem, uri, headers);
            }
            if (cause instanceof OptimisticLockException stale) {
                return stale(stale, uri, headers);
            }
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(fault, "error %s at %s", id, uri.getPath());
        return problem(CommonProblem.INTERNAL_ERROR.raise(id), uri, headers);
    }

    private static Problem unreadable(JsonProcessingException unreadable) {
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return CommonProblem.UNKNOWN_FIELD.raise(path(unknown));
        }
        String place = unreadable instanceof JsonMappingException mapping ? path(mapping) : "";
        return CommonProblem.MALFORMED_JSON.raise(place.isEmpty() ? "/" : place);
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        String code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Violation(field(violation), code, violation.getMessage());
    }

    /** Drops the method and parameter names that Bean Validation puts before the field's own path. */
    private static String field(ConstraintViolation<?> violation) {
        String[] steps = violation.getPropertyPath().toString().split("\\.", 3);
        return steps[steps.length - 1];
    }

    private static Locale locale(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.CHINESE);
    }
}
