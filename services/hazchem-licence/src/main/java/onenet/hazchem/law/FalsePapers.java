package onenet.hazchem.law;

import java.util.Set;

/**
 * Policy: what it is to conceal facts or hand in false papers is said by one clause of the items, for a refusal and for a non-acceptance,
 * and by nothing else (Licensing Law Art. 78). The bar and the warning follow from citing it.
 */
public final class FalsePapers {

    /** Cited where the application is not even accepted. */
    public static final String NOT_ACCEPTED = "N-FALSE-PAPERS";

    private static final Set<String> CLAUSES = Set.of("R-FALSE-MATERIALS", NOT_ACCEPTED);

    /** The article a warning rests on. */
    public static final String BASIS = "中华人民共和国行政许可法第七十八条";

    private FalsePapers() {}

    public static boolean isSaidBy(String clause) {
        return CLAUSES.contains(clause);
    }
}
