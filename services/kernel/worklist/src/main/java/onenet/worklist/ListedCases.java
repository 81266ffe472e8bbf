package onenet.worklist;

/**
 * The table a list reads. It has the columns {@code case_number}, {@code status}, {@code received_on}, {@code changed_at}, {@code found_by}, {@code found_pairs} and those of
 * {@link onenet.casedesk.Urgency} with {@code due_order}, the day the list goes by or 9999-12-31, and {@code reckoned_to}.
 *
 * @param holder the column with the credit code of the enterprise whose case it is
 * @param alsoFound SQL that finds a case by what stands in another table, where {@code :part} is the folded text and {@code :pairs} asks the index of one; null without
 */
public record ListedCases(String table, String holder, String alsoFound) {}
