package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No transaction waits for another system: while it did, a row's lock and a connection of the pool would be held for as long as the other
 * pleases. From every method with a transaction around it all calls are followed, through interfaces to whoever implements them.
 */
public final class NoWaitInTransactions {

    private static final String REST_CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
    /** Hears each event in the transaction that marks it as heard. */
    private static final String LISTENER = "onenet.outbox.EventListener";

    private static final String IDEMPOTENT = "onenet.requests.Idempotent";

    /** What waits: for an answer over the network, or for a file to come in and go to its store. */
    private static final Set<String> WAITING = Set.of(
            "java.net.http.HttpClient",
            "java.util.concurrent.CompletableFuture#join",
            "java.util.concurrent.CompletableFuture#get",
            "io.quarkus.oidc.client.OidcClient",
            "onenet.attachments.Attachments#take");

    private final JavaClasses code;

    private NoWaitInTransactions(JavaClasses code) {
        this.code = code;
    }

    /** @param roots for example {@code onenet.hazchem}, with the libraries through which it waits */
    public static void check(String... roots) {
        JavaClasses code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(roots);
        assertThat(breaches(code))
                .as("waits inside a transaction; begin, ask, settle instead")
                .isEmpty();
    }

    static List<String> breaches(JavaClasses code) {
        return new NoWaitInTransactions(code).breaches();
    }

    private List<String> breaches() {
        return code.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(NoWaitInTransactions::transactional)
                .flatMap(this::waits)
                .sorted()
                .toList();
    }

    private static boolean transactional(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class)
                || method.getOwner().isAnnotatedWith(Transactional.class)
                || method.getOwner().isAssignableTo(LISTENER)
                || method.tryGetAnnotationOfType(IDEMPOTENT)
                        .filter(act -> act.get("waits").equals(Optional.of(false)))
                        .isPresent();
    }

    private Stream<String> waits(JavaMethod from) {
        Map<JavaMethod, String> ways = new HashMap<>(Map.of(from, from.getFullName()));
        Deque<JavaMethod> open = new ArrayDeque<>(List.of(from));
        Stream.Builder<String> found = Stream.builder();
        while (!open.isEmpty()) {
            JavaMethod method = open.pop();
            for (JavaCodeUnitAccess<?> call : accesses(method)) {
                if (waiting(call)) {
                    found.add(ways.get(method) + " → " + call.getTarget().getFullName());
                }
                targets(call)
                        .filter(target -> ways.putIfAbsent(
                                        target,
                                        ways.get(method) + " → "
                                                + target.getOwner().getSimpleName())
                                == null)
                        .forEach(open::push);
            }
        }
        return found.build();
    }

    /** Calls, also out of a lambda, and methods handed on by name. */
    private static List<JavaCodeUnitAccess<?>> accesses(JavaMethod method) {
        List<JavaCodeUnitAccess<?>> all = new ArrayList<>(method.getMethodCallsFromSelf());
        all.addAll(method.getMethodReferencesFromSelf());
        return all;
    }

    private static boolean waiting(JavaCodeUnitAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        return WAITING.contains(owner.getName())
                || WAITING.contains(owner.getName() + "#" + call.getName())
                || owner.isAnnotatedWith(REST_CLIENT);
    }

    /** The method called and, where it is an interface's, those that may answer for it. */
    private Stream<JavaMethod> targets(JavaCodeUnitAccess<?> call) {
        return Stream.concat(Stream.of(call.getTargetOwner()), call.getTargetOwner().getAllSubclasses().stream())
                .filter(type -> code.contain(type.getName()))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(call.getName())
                        && method.getRawParameterTypes().size()
                                == call.getTarget().getRawParameterTypes().size());
    }
}
