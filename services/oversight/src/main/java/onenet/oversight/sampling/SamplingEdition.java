package onenet.oversight.sampling;

import onenet.items.Text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Rules of spot checks from a day on.
 *
 * @param from first day a plan is drafted under them
 * @param note where they come from, or that this is not known
 * @param inspectors drawn for each case; at least two
 * @param mostListed cases one list may hold
 * @param mostDrawn cases one draw may draw
 * @param publishWithin working days after the last day of the checks
 * @param notAgainWithin months a drawn case is left alone
 * @param driftAtLeast decided cases below which nothing is said about drift
 * @param weights tickets a case has besides its own one, by reason
 * @param kinds what is checked
 */
public record SamplingEdition(
        LocalDate from,
        String note,
        int inspectors,
        int mostListed,
        int mostDrawn,
        int publishWithin,
        int notAgainWithin,
        int driftAtLeast,
        List<Weight> weights,
        List<Kind> kinds) {

    /** The library of draws knows no field of more seats. */
    private static final int MOST_SEATS = 99;

    public SamplingEdition {
        if (from == null || inspectors < 2) {
            throw new IllegalArgumentException("rules of spot checks without a day, or with fewer than two inspectors");
        }
        if (mostDrawn < 1
                || mostDrawn > MOST_SEATS
                || mostListed < mostDrawn
                || publishWithin < 1
                || driftAtLeast < 2) {
            throw new IllegalArgumentException("rules of spot checks with numbers no draw can have");
        }
        weights = List.copyOf(weights);
        kinds = List.copyOf(kinds);
        if (Set.copyOf(kinds.stream().map(Kind::kind).toList()).size() != CheckKind.values().length
                || kinds.size() != CheckKind.values().length) {
            throw new IllegalArgumentException("each kind of spot check stands in the rules once");
        }
    }

    /**
     * What a reason weighs.
     *
     * @param tickets besides the case's own one, 1 to 9
     */
    public record Weight(WeightReason reason, int tickets, String note) {

        public Weight {
            if (reason == null || tickets < 1 || tickets > 9) {
                throw new IllegalArgumentException("a weight without a reason, or of no tickets");
            }
        }
    }

    /**
     * A kind of check.
     *
     * @param outcomes words to the public with which a case must have ended
     * @param items service items; none means all
     * @param share of a hundred on the list
     * @param atLeast drawn also when the share gives fewer
     */
    public record Kind(
            CheckKind kind,
            Text name,
            List<String> outcomes,
            List<String> items,
            int share,
            int atLeast,
            List<Question> checklist) {

        public Kind {
            outcomes = List.copyOf(outcomes);
            items = List.copyOf(items);
            checklist = List.copyOf(checklist);
            if (kind == null || name == null || share < 0 || share > 100 || atLeast < 1) {
                throw new IllegalArgumentException("a kind of spot check without name or number");
            }
            if (outcomes.isEmpty() || checklist.isEmpty()) {
                throw new IllegalArgumentException("a kind of spot check without cases or questions");
            }
            if (new HashSet<>(checklist.stream().map(Question::id).toList()).size() != checklist.size()) {
                throw new IllegalArgumentException("two questions of one id in " + kind);
            }
        }
    }

    /** What a kind of check is. */
    public Kind of(CheckKind kind) {
        return kinds.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    /** How many of so many listed cases are drawn. */
    int drawn(CheckKind kind, int listed) {
        int share = (listed * of(kind).share() + 99) / 100;
        return Math.min(Math.max(share, of(kind).atLeast()), mostDrawn);
    }

    /** Tickets of a case with these reasons, its own one among them. */
    int tickets(Set<WeightReason> reasons) {
        return 1
                + weights.stream()
                        .filter(each -> reasons.contains(each.reason()))
                        .mapToInt(Weight::tickets)
                        .sum();
    }
}
