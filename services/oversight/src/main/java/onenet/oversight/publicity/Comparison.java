package onenet.oversight.publicity;

import onenet.oversight.publicity.PublicityPlatform.Entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the platform holds against what this city says, for the same days: nothing twice, nothing lost. */
public final class Comparison {

    private Comparison() {}

    /**
     * What this city says of a record.
     *
     * @param entry its newest revision
     * @param standing what had been heard of it before the platform was asked
     */
    public record Own(Entry entry, Standing standing) {}

    /** What had been heard of the newest revision before the platform was asked. */
    public enum Standing {
        /** The platform had confirmed it: it has to be there. */
        CONFIRMED,
        /** It was tried and no clear answer came: it may be there. */
        TRIED,
        /** It was confirmed or changed only after the platform was asked: nothing is concluded. */
        LATER
    }

    /**
     * All differences, ours in their order and then the foreign ones.
     *
     * @param numbered code of the field a foreign record is named by
     */
    public static List<Difference> of(List<Own> own, List<Entry> held, String numbered) {
        Map<String, List<Entry>> byKey =
                held.stream().collect(Collectors.groupingBy(Entry::key, LinkedHashMap::new, Collectors.toList()));
        List<Difference> found = new ArrayList<>();
        for (Own each : own) {
            List<Entry> there =
                    Objects.requireNonNullElse(byKey.remove(each.entry().key()), List.of());
            one(each, there).ifPresent(found::add);
            if (there.size() > 1) {
                found.add(new Difference(DifferenceKind.TWICE, each.entry().key(), Integer.toString(there.size())));
            }
        }
        byKey.forEach((key, there) -> found.add(new Difference(
                DifferenceKind.FOREIGN, key, there.get(0).fields().getOrDefault(numbered, ""))));
        return found;
    }

    private static Optional<Difference> one(Own own, List<Entry> there) {
        String key = own.entry().key();
        if (own.standing() == Standing.LATER) {
            return Optional.empty();
        }
        boolean confirmed = own.standing() == Standing.CONFIRMED;
        if (there.isEmpty()) {
            return confirmed ? Optional.of(new Difference(DifferenceKind.MISSING, key, "")) : Optional.empty();
        }
        boolean same =
                there.stream().allMatch(each -> each.fields().equals(own.entry().fields()));
        if (same) {
            return confirmed ? Optional.empty() : Optional.of(new Difference(DifferenceKind.UNHEARD, key, ""));
        }
        return confirmed
                ? Optional.of(new Difference(DifferenceKind.DIFFERING, key, codes(own.entry(), there)))
                : Optional.empty();
    }

    private static String codes(Entry own, List<Entry> there) {
        TreeSet<String> codes = new TreeSet<>(own.fields().keySet());
        there.forEach(each -> codes.addAll(each.fields().keySet()));
        return codes.stream()
                .filter(code -> there.stream()
                        .anyMatch(each -> !Objects.equals(
                                each.fields().get(code), own.fields().get(code))))
                .collect(Collectors.joining(" "));
    }
}
