package onenet.items;

import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.Office;

import java.util.List;

/**
 * What a refusal must say: reasons with their clause, and the remedy against the office in whose name it goes out (Licensing Law
 * Art. 38; trap 53). A refusal that lacks any of it cannot be made.
 */
public record RefusalContent(List<PrintedGround> reasons, Office inNameOf, Text remedy) {

    /** One ground as it is printed. */
    public record PrintedGround(Clause clause, String explanation) {}

    /** A ground as the officer gives it. */
    public record Ground(String clauseId, String explanation) {}

    /** What is missing. */
    public enum RefusalGap {
        NO_GROUND,
        UNKNOWN_CLAUSE,
        NO_EXPLANATION,
        NO_REMEDY
    }

    /** The refusal cannot be written. */
    public static final class IncompleteRefusal extends IllegalStateException {
        private final RefusalGap gap;

        IncompleteRefusal(RefusalGap gap, String detail) {
            super(gap + ": " + detail);
            this.gap = gap;
        }

        public RefusalGap gap() {
            return gap;
        }
    }

    public RefusalContent {
        reasons = List.copyOf(reasons);
    }

    /** Trap 31: delegated, the paper is the principal's and the remedy goes against it; devolved, both are the office's own. */
    public static RefusalContent of(List<Ground> grounds, ItemDefinition item, ActingOffice acting, Remedy remedy) {
        if (grounds.isEmpty()) {
            throw new IncompleteRefusal(RefusalGap.NO_GROUND, "a refusal states its reasons");
        }
        List<PrintedGround> reasons =
                grounds.stream().map(ground -> reason(ground, item)).toList();
        Office authority = acting.inNameOf();
        Text words = remedy.wordsFor(authority.code(), authority.name())
                .orElseThrow(() -> new IncompleteRefusal(RefusalGap.NO_REMEDY, authority.code()));
        return new RefusalContent(reasons, authority, words);
    }

    private static PrintedGround reason(Ground ground, ItemDefinition item) {
        if (ground.explanation() == null || ground.explanation().isBlank()) {
            throw new IncompleteRefusal(RefusalGap.NO_EXPLANATION, ground.clauseId());
        }
        return item.clauses().stream()
                .filter(clause -> clause.id().equals(ground.clauseId()))
                .filter(clause -> clause.kind() != Clause.ClauseKind.NON_ACCEPTANCE)
                .findFirst()
                .map(clause -> new PrintedGround(clause, ground.explanation()))
                .orElseThrow(() -> new IncompleteRefusal(RefusalGap.UNKNOWN_CLAUSE, ground.clauseId()));
    }
}
