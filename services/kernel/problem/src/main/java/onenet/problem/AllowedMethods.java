package onenet.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What may be done with an address: whoever tried something else is told, as RFC 9110 has it. The library knows it and keeps it to itself. */
@Singleton
class AllowedMethods {

    /** Methods by the form of the address, in which a parameter is any one step. */
    private final Map<String, Set<String>> byAddress = new TreeMap<>();

    AllowedMethods(BeanManager beans) {
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> resource = bean.getBeanClass();
            if (resource.isAnnotationPresent(Path.class)) {
                Stream.of(resource.getMethods()).forEach(method -> enter(resource, method));
            }
        }
    }

    private void enter(Class<?> resource, Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (http != null) {
                String path = path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
                byAddress
                        .computeIfAbsent(path.replaceAll("\\{[^}]+}", "[^/]+"), address -> new TreeSet<>())
                        .add(http.value());
            }
        }
    }

    private static String path(Path path) {
        String plain = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return plain.isEmpty() ? "" : "/" + plain;
    }

    /** As the field {@code Allow} has it. */
    String at(String address) {
        Set<String> allowed = new TreeSet<>(Set.of("OPTIONS"));
        byAddress.forEach((form, methods) -> {
            if (address.matches(form)) {
                allowed.addAll(methods);
            }
        });
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return String.join(", ", allowed);
    }
}
