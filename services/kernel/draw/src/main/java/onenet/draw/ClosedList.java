package onenet.draw;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list a draw is made from, once and for all: who may be drawn, who not and why, and how many are wanted.
 *
 * @param candidates by code
 * @param excluded by code; whoever stands here stands not among the candidates
 * @param wanted in the order the fields are drawn in
 */
public record ClosedList(List<Candidate> candidates, List<Excluded> excluded, List<Wanted> wanted) {

    public ClosedList {
        candidates = candidates.stream()
                .sorted(Comparator.comparing(Candidate::code))
                .toList();
        excluded =
                excluded.stream().sorted(Comparator.comparing(Excluded::code)).toList();
        wanted = List.copyOf(wanted);
        once(Stream.concat(
                candidates.stream().map(Candidate::code), excluded.stream().map(Excluded::code)));
        once(wanted.stream().map(Wanted::field));
    }

    private static void once(Stream<String> texts) {
        Set<String> seen = new HashSet<>();
        texts.filter(text -> !seen.add(text)).findFirst().ifPresent(twice -> {
            throw new DrawRefused(DrawRefused.Reason.MALFORMED, twice);
        });
    }

    /** 64 lower-case hexadecimal digits: SHA-256 of the lines of the list. */
    public String digest() {
        return Hashes.sha256(Stream.of(
                        wanted.stream().map(Wanted::line),
                        candidates.stream().map(Candidate::line),
                        excluded.stream().map(Excluded::line))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n")));
    }

    /** Seats over all fields. */
    public int seats() {
        return wanted.stream().mapToInt(Wanted::number).sum();
    }

    /**
     * Refuses a list that luck could exhaust: in each field there must be a household for each of its seats, also when every other field has drawn
     * as many as it can from those that know both. Whether a draw can be made is thereby known before anybody knows the seed.
     */
    void requireEnough() {
        for (Wanted each : wanted) {
            Set<String> own = households(each.field());
            int lost = wanted.stream()
                    .filter(other -> !other.equals(each))
                    .mapToInt(other -> Math.min(other.number(), common(own, households(other.field()))))
                    .sum();
            if (own.size() - lost < each.number()) {
                throw new DrawRefused(DrawRefused.Reason.NOT_ENOUGH_PEOPLE, each.field());
            }
        }
    }

    private Set<String> households(String field) {
        return candidates.stream()
                .filter(candidate -> candidate.knows(field))
                .map(Candidate::household)
                .collect(Collectors.toSet());
    }

    private static int common(Set<String> own, Set<String> others) {
        return (int) own.stream().filter(others::contains).count();
    }
}
