package onenet.tools;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What verify-audit is asked.
 *
 * @param heads where heads seen before are kept, outside the databases
 * @param begin whether databases not remembered yet are taken on
 * @param databases JDBC addresses by their names: the same without secrets
 */
record AuditRequest(Optional<Path> heads, boolean begin, Map<String, String> databases) {

    static final String USAGE =
            "verify-audit [--heads FILE [--begin]] jdbc:postgresql://host:port/database?user=…&password=… …";

    /** Empty when the arguments make no sense. */
    static Optional<AuditRequest> of(List<String> arguments) {
        Deque<String> left = new ArrayDeque<>(arguments);
        Optional<Path> heads = Optional.empty();
        boolean begin = false;
        while (!left.isEmpty() && left.peek().startsWith("--")) {
            String option = left.pop();
            if (option.equals("--heads") && !left.isEmpty()) {
                heads = Optional.of(Path.of(left.pop()));
            } else if (option.equals("--begin")) {
                begin = true;
            } else {
                return Optional.empty();
            }
        }
        Map<String, String> databases = new TreeMap<>();
        left.forEach(address -> databases.put(withoutSecrets(address), address));
        boolean sensible = !databases.isEmpty() && (heads.isPresent() || !begin);
        return sensible ? Optional.of(new AuditRequest(heads, begin, databases)) : Optional.empty();
    }

    private static String withoutSecrets(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
