package onenet.chemicals;

import onenet.text.Folding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the entries of an edition are called, folded once: thousands of names are asked for in every application. */
final class Names {

    private final Map<String, List<Chemical>> entries;

    private Names(Map<String, List<Chemical>> entries) {
        this.entries = entries;
    }

    static Names of(List<Chemical> chemicals) {
        return new Names(Map.of()).and(chemicals);
    }

    Names and(List<Chemical> more) {
        Map<String, List<Chemical>> all = new HashMap<>(entries);
        for (Chemical chemical : more) {
            chemical.names().map(Folding::of).distinct().forEach(name -> {
                List<Chemical> known = new ArrayList<>(all.getOrDefault(name, List.of()));
                known.add(chemical);
                all.put(name, List.copyOf(known));
            });
        }
        return new Names(all);
    }

    /** The entries called so, at a strength they allow: 木醇, 盐酸（36%） and 双氧水 are names of entries. */
    List<Chemical> called(String given) {
        String folded = Folding.of(given);
        List<Chemical> just = entries.getOrDefault(folded, List.of());
        Optional<BigDecimal> strength = Concentration.in(folded);
        if (!just.isEmpty() || strength.isEmpty()) {
            return just;
        }
        return entries.getOrDefault(Concentration.without(folded), List.of()).stream()
                .filter(each -> Concentration.allows(each.name(), strength.get()))
                .toList();
    }

    /** The entries with the folded text in a name, each with how well it fits: 1 when a name begins with it, 2 when it is inside. */
    Map<Chemical, Integer> with(String sought) {
        Map<Chemical, Integer> found = new LinkedHashMap<>();
        entries.forEach((name, named) -> {
            int rank = name.startsWith(sought) ? 1 : 2;
            if (name.contains(sought)) {
                named.forEach(each -> found.merge(each, rank, Math::min));
            }
        });
        return found;
    }
}
