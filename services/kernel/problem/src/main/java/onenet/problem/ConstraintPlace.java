package onenet.problem;

import onenet.casework.identity.InvalidIdentifier;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Finds the place in the request that a broken constraint of an operation speaks of. */
final class ConstraintPlace {

    private final Class<?> resource;
    private Violation.In in = Violation.In.BODY;
    private String pointer = "";

    private ConstraintPlace(Class<?> resource) {
        this.resource = resource;
    }

    static Violation violation(ConstraintViolation<?> broken) {
        ConstraintPlace place = new ConstraintPlace(broken.getRootBeanClass());
        place.follow(broken.getPropertyPath());
        InvalidIdentifier invalid = identifier(broken);
        if (invalid != null) {
            return Identifiers.violation(invalid, place.in, place.pointer);
        }
        String code = broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return Violation.at(place.in, place.pointer, code, broken.getMessage());
    }

    private static InvalidIdentifier identifier(ConstraintViolation<?> broken) {
        HibernateConstraintViolation<?> extended = broken.unwrap(HibernateConstraintViolation.class);
        return extended.getDynamicPayload(InvalidIdentifier.class);
    }

    private void follow(Path path) {
        Optional<Method> operation = Optional.empty();
        for (Iterator<Path.Node> nodes = path.iterator(); nodes.hasNext(); ) {
            Path.Node node = nodes.next();
            if (node.getKind() == ElementKind.METHOD) {
                operation = operation(node.as(Path.MethodNode.class));
            } else if (node.getKind() == ElementKind.PARAMETER) {
                parameter(operation, node.as(Path.ParameterNode.class), nodes);
            } else {
                step(node);
            }
        }
    }

    private void step(Path.Node node) {
        if (node.getIndex() != null) {
            pointer = Pointers.below(pointer, node.getIndex());
        } else if (node.getKey() != null) {
            pointer = Pointers.below(pointer, node.getKey().toString());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer = Pointers.below(pointer, node.getName());
        }
    }

    /** What interceptors need is a class below the one that was written; its parameters carry no annotations. */
    private Optional<Method> operation(Path.MethodNode node) {
        Class<?> written = resource.isSynthetic() || resource.getName().endsWith("_Subclass")
                ? resource.getSuperclass()
                : resource;
        return Arrays.stream(written.getMethods())
                .filter(method -> method.getName().equals(node.getName()))
                .filter(method -> Arrays.equals(
                        method.getParameterTypes(), node.getParameterTypes().toArray()))
                .findFirst();
    }

    private void parameter(Optional<Method> operation, Path.ParameterNode node, Iterator<Path.Node> nodes) {
        Parameter parameter = operation.orElseThrow(() -> new IllegalStateException("no operation " + node))
                .getParameters()[node.getParameterIndex()];
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            named(field(parameter.getType(), nodes.next().getName()));
        } else {
            named(parameter);
        }
    }

    /** Of the bean itself or of what it extends. */
    private static AnnotatedElement field(Class<?> bean, String name) {
        return Stream.<Class<?>>iterate(bean, Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(bean + " has no field " + name));
    }

    private void named(AnnotatedElement element) {
        if (element.isAnnotationPresent(QueryParam.class)) {
            in = Violation.In.QUERY;
            pointer = Pointers.below("", element.getAnnotation(QueryParam.class).value());
        } else if (element.isAnnotationPresent(HeaderParam.class)) {
            in = Violation.In.HEADER;
            pointer =
                    Pointers.below("", element.getAnnotation(HeaderParam.class).value());
        } else if (element.isAnnotationPresent(PathParam.class)) {
            in = Violation.In.PATH;
            pointer = Pointers.below("", element.getAnnotation(PathParam.class).value());
        }
    }
}
