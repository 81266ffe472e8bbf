package onenet.items;

import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.Office;

import java.util.List;

/**
 * What a refusal must say: reasons with their clause, and the remedy against the office in whose name it goes out (Licensing Law
 * Art. 38; trap 53). A refusal that lacks any of it cannot be made.
 */
public record RefusalContent(List<Reason> reasons, Office inNameOf, Text remedy) {

    /** One ground as it is printed. */
    public record Reason(Clause clause, String explanation) {}

    /** A ground as the officer gives it. */
    public record Ground(String clauseId, String explanation) {}

    /** What is missing. */
    public enum Gap {
        NO_GROUND,
        UNKNOWN_CLAUSE,
        NO_EXPLANATION,
        NO_REMEDY
    }

    /** The refusal cannot be written. */
    public static final class IncompleteRefusal extends IllegalStateException {
        private final Gap gap;

        IncompleteRefusal(Gap gap, String detail) {
            super(gap + ": " + detail);
            this.gap = gap;
        }

        public Gap gap() {
            return gap;
        }
    }

    public RefusalContent {
        reasons = List.copyOf(reasons);
    }

    /** Trap 31: delegated, the paper is the principal's and the remedy goes against it; devolved, both are the office's own. */
    public static RefusalContent of(List<Ground> grounds, ItemDefinition item, ActingOffice acting, Remedy remedy) {
        if (grounds.isEmpty()) {
            throw new IncompleteRefusal(Gap.NO_GROUND, "a refusal states its reasons");
        }
        List<Reason> reasons =
                grounds.stream().map(ground -> reason(ground, item)).toList();
        Office authority = acting.inNameOf();
        Text words = remedy.wordsFor(authority.code(), authority.name())
                .orElseThrow(() -> new IncompleteRefusal(Gap.NO_REMEDY, authority.code()));
        return new RefusalContent(reasons, authority, words);
    }

    private static Reason reason(Ground ground, ItemDefinition item) {
        if (ground.explanation() == null || ground.explanation().isBlank()) {
            throw new IncompleteRefusal(Gap.NO_EXPLANATION, ground.clauseId());
        }
        return item.clauses().stream()
                .filter(clause -> clause.id().equals(ground.clauseId()))
                .filter(clause -> clause.kind() != Clause.ClauseKind.NON_ACCEPTANCE)
                .findFirst()
                .map(clause -> new Reason(clause, ground.explanation()))
                .orElseThrow(() -> new IncompleteRefusal(Gap.UNKNOWN_CLAUSE, ground.clauseId()));
    }
}
