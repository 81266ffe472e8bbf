package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Who may do what, for every operation of the running service: every role at the own and at a foreign office, the own and a foreign
 * enterprise, machines, and tokens that are none. A service brings its table and its callers; an operation without a line in the table
 * fails the test.
 */
public final class AccessMatrix {

    private final Set<String> seeingAll;
    private final Map<String, Rule> table = new TreeMap<>();
    private final Map<String, String> exceptions = new TreeMap<>();
    private final List<Caller> callers = new ArrayList<>();

    /** @param seeingAll roles that see what is not their own */
    public AccessMatrix(Set<String> seeingAll) {
        this.seeingAll = seeingAll;
    }

    /** What an operation is about; it decides what a stranger is told. */
    public enum About {
        /** A case or what belongs to one: a stranger learns nothing of it. */
        ONE_THING,
        /** Every office sees it, its own office changes it. */
        SEEN_BY_ALL,
        /** A list that holds only what the asker may see, or a thing of the asker's own making. */
        OWN,
        /** A thing that does not exist: whoever may ask hears so. */
        NO_SUCH_THING,
        PUBLIC
    }

    /** One operation of the running service. */
    public record Operation(String id, String method, String path) {}

    private record Rule(About about, Set<String> roles) {}

    private record Caller(String name, String role, boolean own, String token) {}

    public AccessMatrix rule(About about, Set<String> roles, String... operations) {
        Arrays.stream(operations).forEach(operation -> table.put(operation, new Rule(about, roles)));
        return this;
    }

    public AccessMatrix open(String... operations) {
        return rule(About.PUBLIC, Set.of(), operations);
    }

    /** What one role does to a thing. */
    public AccessMatrix acts(String role, String... operations) {
        return rule(About.ONE_THING, Set.of(role), operations);
    }

    /** What is open to connected systems of a scope too, beside whoever a rule names. */
    public AccessMatrix openToSystems(String scope, String... operations) {
        for (String operation : operations) {
            Rule rule = table.get(operation);
            table.put(operation, new Rule(rule.about(), with(rule.roles(), "system:" + scope)));
        }
        return this;
    }

    /** One system for each scope, of the own and of a foreign enterprise and office; and one that its owner ended. */
    public AccessMatrix systems(String uscc, String foreignUscc, String office, String foreignOffice) {
        for (String scope : List.of("APPLY", "READ", "VERIFY")) {
            String role = "system:" + scope.toLowerCase(Locale.ROOT);
            caller("own system that may " + scope, role, true, ConnectedSystems.ofEnterprise(uscc, scope));
            caller("foreign system that may " + scope, role, false, ConnectedSystems.ofEnterprise(foreignUscc, scope));
            if (!scope.equals("APPLY")) {
                caller("office's system that may " + scope, role, true, ConnectedSystems.ofOffice(office, scope));
                caller(
                        "foreign office's system that may " + scope,
                        role,
                        false,
                        ConnectedSystems.ofOffice(foreignOffice, scope));
            }
        }
        caller("system nobody connected", null, true, Tokens.system("system-" + UUID.randomUUID()));
        return caller("ended system", null, true, ConnectedSystems.ended(uscc, "APPLY", "READ", "VERIFY"));
    }

    /** One caller is told otherwise than the rule says. */
    public AccessMatrix but(String operation, String caller, int status) {
        exceptions.put(operation + " by " + caller, Integer.toString(status));
        return this;
    }

    public static Set<String> with(Set<String> roles, String... more) {
        Set<String> all = new TreeSet<>(roles);
        all.addAll(List.of(more));
        return all;
    }

    /** Somebody signed in. */
    public AccessMatrix caller(String name, String role, boolean own, String token) {
        callers.add(new Caller(name, role, own, token));
        return this;
    }

    /** A role at the office whose things are asked for, and at another. */
    public AccessMatrix officers(String own, String foreign, String... roles) {
        for (String role : roles) {
            caller(role, role, true, Tokens.officer("m-" + role, own, role));
            caller("foreign " + role, role, false, Tokens.officer("m-foreign-" + role, foreign, role));
        }
        return this;
    }

    /** Those who have no business anywhere, and tokens that are none. */
    public AccessMatrix strangers() {
        caller("province", "province-platform", false, Tokens.officer("p", "440000", "province-platform"));
        caller("no role", "none", false, Tokens.officer("n", "441521"));
        caller("no token", null, false, null);
        caller("expired token", null, true, Tokens.expired("m", "441521", "intake-officer"));
        caller("foreign key", null, true, Tokens.foreign("m", "441521", "intake-officer"));
        return caller("nonsense token", null, true, "nonsense");
    }

    /** The table knows every operation of the running service, and no other. */
    public void complete() {
        assertThat(RunningContract.read().operations().stream().map(Operation::id))
                .containsExactlyInAnyOrderElementsOf(table.keySet());
    }

    /**
     * Tries every operation as every caller.
     *
     * @param call makes the call with a token, or without when it is null
     * @return how many calls were made
     */
    public int check(BiFunction<Operation, String, Response> call) {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Operation operation : RunningContract.read().operations()) {
            for (Caller caller : callers) {
                tried++;
                Response answer = call.apply(operation, caller.token());
                String expected = exceptions.getOrDefault(
                        operation.id() + " by " + caller.name(), expected(table.get(operation.id()), caller));
                if (!matches(expected, answer.statusCode())) {
                    wrong.add("%s by %s: expected %s, was %d %s"
                            .formatted(
                                    operation.id(), caller.name(), expected, answer.statusCode(), answer.asString()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        return tried;
    }

    private String expected(Rule rule, Caller caller) {
        if (rule.about() == About.PUBLIC) {
            // a bad token is refused even where none is needed
            return caller.role() == null && caller.token() != null ? "401" : "let in";
        }
        if (caller.role() == null) {
            return "401";
        }
        if (!rule.roles().contains(caller.role())) {
            return "403";
        }
        boolean at = caller.own() || seeingAll.contains(caller.role());
        return switch (rule.about()) {
            case NO_SUCH_THING -> "404";
            case SEEN_BY_ALL -> caller.own() ? "let in" : "403";
            case ONE_THING -> at ? "let in" : "404";
            default -> "let in";
        };
    }

    private static boolean matches(String expected, int status) {
        return expected.equals("let in")
                ? !Set.of(401, 403, 404, 500).contains(status)
                : status == Integer.parseInt(expected);
    }
}
