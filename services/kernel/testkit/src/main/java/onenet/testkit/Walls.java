package onenet.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where code leans on what it must not lean on. Each breach is one short line, so that a service can name those that still stand, each with its
 * reason.
 */
final class Walls {

    private static final Set<String> INJECTED = Set.of(
            "jakarta.inject.Inject",
            "jakarta.ws.rs.core.Context",
            "org.eclipse.microprofile.config.inject.ConfigProperty");
    private static final List<String> MACHINES = List.of(
            "com.rabbitmq.", "org.eclipse.microprofile.rest.client.", "java.net.http.", "io.vertx.ext.web.client.");
    private static final Set<String> NAMELESS = Set.of("java.lang.Exception", "java.lang.RuntimeException");
    private static final String EXCHANGE = "exchange";

    private final String root;
    private final JavaClasses code;
    private final Set<String> ground;
    private final Set<String> breaches = new TreeSet<>();

    /** @param ground the rooms every feature stands on; the others are features, which do not know each other */
    Walls(String root, JavaClasses code, Set<String> ground) {
        this.root = root;
        this.code = code;
        this.ground = ground;
    }

    Set<String> breaches(String aggregate) {
        for (JavaClass type : code) {
            neighbours(type);
            machines(type);
            faults(type);
            transactions(type);
            fields(type);
            if (room(type).equals(aggregate)) {
                frameworks(type);
            }
        }
        return breaches;
    }

    /** What is told by HTTP or to others is at the end of every path: nothing leans on it; and features stand side by side. */
    private void neighbours(JavaClass type) {
        targets(type)
                .filter(target -> target.getPackageName().startsWith(root + "."))
                .forEach(target -> {
                    String from = room(type);
                    String to = room(target);
                    if (isWeb(target) && !(isWeb(type) && from.equals(to))) {
                        breaches.add(from + " → " + to + ".web");
                    } else if (to.equals(EXCHANGE) && !from.equals(EXCHANGE)) {
                        breaches.add(from + " → " + EXCHANGE);
                    } else if (isFeature(from) && isFeature(to) && !from.equals(to)) {
                        breaches.add(from + " → " + to);
                    }
                });
    }

    private void machines(JavaClass type) {
        boolean speaks = targets(type).anyMatch(target -> MACHINES.stream().anyMatch(target.getName()::startsWith));
        breach(speaks && !room(type).equals(EXCHANGE), type, "speaks to machines");
    }

    private void faults(JavaClass type) {
        boolean catches = type.getCodeUnits().stream()
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> NAMELESS.contains(caught.getName()));
        breach(catches && !room(type).equals(EXCHANGE), type, "catches whatever comes");
    }

    /** A transaction is one use case: a class with one way in that is no address. */
    private void transactions(JavaClass type) {
        boolean carries = type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
        long waysIn = type.getMethods().stream().filter(Walls::isWayIn).count();
        breach(carries && (isWeb(type) || waysIn > 1), type, "carries a transaction");
    }

    private static boolean isWayIn(JavaMethod method) {
        Set<JavaModifier> modifiers = method.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.STATIC);
    }

    private void fields(JavaClass type) {
        Predicate<JavaField> injected = field -> field.getAnnotations().stream()
                .anyMatch(
                        annotation -> INJECTED.contains(annotation.getRawType().getName()));
        breach(type.getFields().stream().anyMatch(injected), type, "has fields injected");
        boolean oldDates = targets(type).anyMatch(target -> target.getName().equals("java.util.Date"));
        breach(oldDates, type, "knows java.util.Date");
    }

    /** The store of an aggregate is Quarkus's; the aggregate itself is nobody's. */
    private void frameworks(JavaClass type) {
        boolean store = type.getSimpleName().endsWith("s")
                && type.getAllRawInterfaces().stream()
                        .anyMatch(each -> each.getName().contains("panache"));
        boolean quarkus = targets(type).anyMatch(target -> target.getName().startsWith("io.quarkus."));
        breach(quarkus && !store, type, "knows Quarkus");
    }

    private void breach(boolean broken, JavaClass type, String how) {
        if (broken) {
            breaches.add(type.getName().substring(root.length() + 1) + " " + how);
        }
    }

    private static Stream<JavaClass> targets(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType());
    }

    private boolean isFeature(String room) {
        return !room.isEmpty() && !room.equals(EXCHANGE) && !ground.contains(room);
    }

    private static boolean isWeb(JavaClass type) {
        return (type.getPackageName() + ".").contains(".web.");
    }

    private String room(JavaClass type) {
        String below = type.getPackageName().substring(root.length());
        return below.isEmpty() ? "" : below.substring(1).replaceFirst("\\..*", "");
    }
}
