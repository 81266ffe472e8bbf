package onenet.tools;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Options of a command, each with its value, and what stands behind them. */
record Options(Map<String, String> values, List<String> rest) {

    /**
     * @param known names with their dashes, for example {@code --log}
     * @return empty when an option is unknown, given twice or without a value
     */
    static Optional<Options> of(List<String> arguments, Set<String> known) {
        Deque<String> left = new ArrayDeque<>(arguments);
        Map<String, String> values = new HashMap<>();
        while (!left.isEmpty() && left.peek().startsWith("--")) {
            String name = left.pop();
            if (!known.contains(name) || left.isEmpty() || values.put(name, left.pop()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Options(values, List.copyOf(left)));
    }

    Optional<Path> path(String name) {
        return Optional.ofNullable(values.get(name)).map(Path::of);
    }
}
