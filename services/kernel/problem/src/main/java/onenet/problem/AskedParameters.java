package onenet.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A question is read exactly or refused: no parameter the operation does not know, none said twice that counts once, none of another kind. */
class AskedParameters {

    private final Map<Method, Map<String, Asked>> known = new ConcurrentHashMap<>();

    /** A parameter of an operation: the type of one value, and whether it may have several. */
    private record Asked(Class<?> type, boolean several) {

        static Asked of(Type declared) {
            if (!(declared instanceof ParameterizedType generic)) {
                return new Asked((Class<?>) declared, false);
            }
            boolean several = Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
            Type inner = several || generic.getRawType() == Optional.class
                    ? generic.getActualTypeArguments()[0]
                    : generic.getRawType();
            return new Asked((Class<?>) inner, several);
        }
    }

    /** An empty field of the head says nothing; other values must be of the kind the operation takes. */
    @ServerRequestFilter
    void checkHead(HttpHeaders headers, ResourceInfo resource) {
        Violation[] wrong = Arrays.stream(resource.getResourceMethod().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(HeaderParam.class))
                .flatMap(parameter -> fault(parameter, headers).stream())
                .toArray(Violation[]::new);
        if (wrong.length > 0) {
            throw CommonProblem.INVALID_INPUT.raise().at(wrong);
        }
    }

    private static Optional<Violation> fault(Parameter parameter, HttpHeaders headers) {
        String name = parameter.getAnnotation(HeaderParam.class).value();
        Class<?> type = Asked.of(parameter.getParameterizedType()).type();
        return Optional.ofNullable(headers.getHeaderString(name))
                .filter(said -> !said.isEmpty() && !Expected.reads(type, said))
                .map(said -> Expected.at(Violation.In.HEADER, Pointers.below("", name), type));
    }

    @ServerRequestFilter
    void check(UriInfo uri, ResourceInfo resource) {
        MultivaluedMap<String, String> said = uri.getQueryParameters();
        if (said.isEmpty()) {
            return;
        }
        Map<String, Asked> asked = known.computeIfAbsent(resource.getResourceMethod(), AskedParameters::asked);
        boolean passedOn = resource.getResourceMethod().isAnnotationPresent(OpenedByPeople.class);
        List<Violation> wrong = new ArrayList<>();
        said.forEach((name, values) -> {
            if (!passedOn || asked.containsKey(name)) {
                fault(name, values, asked.get(name)).ifPresent(wrong::add);
            }
        });
        if (!wrong.isEmpty()) {
            throw CommonProblem.INVALID_INPUT.raise().at(wrong.toArray(Violation[]::new));
        }
    }

    private static Optional<Violation> fault(String name, List<String> values, Asked asked) {
        if (asked == null) {
            return Optional.of(Violation.inQuery(name, "UNKNOWN_PARAMETER"));
        }
        if (values.size() > 1 && !asked.several()) {
            return Optional.of(Violation.inQuery(name, "REPEATED_PARAMETER"));
        }
        return values.stream().allMatch(value -> Expected.reads(asked.type(), value))
                ? Optional.empty()
                : Optional.of(Expected.at(Violation.In.QUERY, Pointers.below("", name), asked.type()));
    }

    private static Map<String, Asked> asked(Method operation) {
        Map<String, Asked> asked = new HashMap<>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                asked.put(
                        parameter.getAnnotation(QueryParam.class).value(), Asked.of(parameter.getParameterizedType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                ofBean(asked, parameter.getType());
            }
        }
        return asked;
    }

    private static void ofBean(Map<String, Asked> asked, Class<?> bean) {
        for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(QueryParam.class)) {
                    asked.put(field.getAnnotation(QueryParam.class).value(), Asked.of(field.getGenericType()));
                }
            }
        }
    }
}
