package onenet.items;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On what grounds something of an item is wanted: alternatives, inside one {@code +} joins conditions that must hold together. */
final class Grounds {

    private Grounds() {}

    /** @param held what holds in the case, in the words of its service */
    static boolean hold(List<String> alternatives, Set<? extends Condition> held) {
        Set<String> names = held.stream().map(Condition::name).collect(Collectors.toSet());
        return alternatives.stream()
                .map(Grounds::together)
                .anyMatch(all -> all.allMatch(each -> each.equals(Condition.ALWAYS) || names.contains(each)));
    }

    /** Every condition they name. */
    static Stream<String> named(List<String> alternatives) {
        return alternatives.stream().flatMap(Grounds::together);
    }

    private static Stream<String> together(String alternative) {
        return Arrays.stream(alternative.split("\\+"));
    }
}
