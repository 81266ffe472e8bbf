package onenet.testkit;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No number and no day of a request is without bounds: a date says whether it is of a fact or planned, a number how large it may be. */
final class RequestBounds {

    private static final Set<Class<?>> NUMBERS = Set.of(
            int.class, long.class, double.class, float.class, Integer.class, Long.class, Double.class, Float.class);
    private static final Set<String> DATES = Set.of("FactDate", "PlannedDate");

    private final Set<Class<?>> seen = new HashSet<>();
    private final List<String> unbounded = new ArrayList<>();

    /** @param resources classes with operations of REST */
    static List<String> without(Stream<Class<?>> resources) {
        RequestBounds bounds = new RequestBounds();
        resources
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(RequestBounds::isOperation)
                .forEach(bounds::check);
        return bounds.unbounded;
    }

    private static boolean isOperation(Method method) {
        return annotations(method).anyMatch(annotation -> has(annotation.annotationType(), "jakarta.ws.rs.HttpMethod"));
    }

    private static boolean has(AnnotatedElement element, String annotation) {
        return annotations(element)
                .anyMatch(found -> found.annotationType().getName().equals(annotation));
    }

    private void check(Method operation) {
        for (Parameter parameter : operation.getParameters()) {
            boolean inPath = has(parameter, "jakarta.ws.rs.PathParam");
            if (!inPath && NUMBERS.contains(parameter.getType()) && !isLimited(parameter)) {
                unbounded.add(operation.getName() + "(" + parameter.getName() + ")");
            }
            check(parameter.getParameterizedType());
        }
    }

    private void check(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::check);
        }
        if (!(type instanceof Class<?> body) || !isForm(body) || !seen.add(body)) {
            return;
        }
        for (RecordComponent component : body.getRecordComponents()) {
            boolean date = component.getType() == LocalDate.class && !isDated(component);
            boolean number = NUMBERS.contains(component.getType()) && !isLimited(component.getAccessor());
            if (date || number) {
                unbounded.add(body.getSimpleName() + "." + component.getName());
            }
            check(component.getGenericType());
        }
    }

    /** What the domain keeps guards itself in its constructors. */
    private static boolean isForm(Class<?> type) {
        return type.isRecord() && type.getPackageName().contains(".web");
    }

    private static boolean isDated(RecordComponent component) {
        return annotations(component.getAccessor())
                .map(annotation -> annotation.annotationType().getSimpleName())
                .anyMatch(DATES::contains);
    }

    private static boolean isLimited(AnnotatedElement number) {
        return annotations(number)
                .anyMatch(annotation -> annotation instanceof Max || annotation instanceof DecimalMax);
    }

    private static Stream<Annotation> annotations(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations());
    }
}
