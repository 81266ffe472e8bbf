package onenet.planfiling.filingcase;

/**
 * A point of the form that could be better. It is advice, given with the filing: Order 88 Art. 28 lets the office hold a filing for what is
 * missing alone (trap L13).
 *
 * @param check point of the item's form check
 * @param note what the officer saw, in his words
 */
public record FormAdvice(String check, String note) {}
