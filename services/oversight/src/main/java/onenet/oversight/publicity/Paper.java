package onenet.oversight.publicity;

/**
 * How one kind of decision is published.
 *
 * @param told item of the decision, or the word of the licence's own event with its service before it
 * @param itemCode service item (XK_ITEM_BM)
 * @param category kind of licence (许可类别)
 * @param certificate name of the certificate
 * @param document title of the decision
 * @param content sentence with places for mode, scope and basis
 * @param endsEarlier whether the records of the same licence of before are valid no more
 * @param announced whether it is announced for itself (注销公告; Order 55 Art. 27)
 */
public record Paper(
        String told,
        String itemCode,
        PublicityKind kind,
        String category,
        String certificate,
        String document,
        String content,
        boolean endsEarlier,
        boolean announced) {}
