package onenet.worklist;

/**
 * The table a list reads. It has the columns {@code case_number}, {@code status}, {@code received_on}, {@code changed_at} and those of
 * {@link onenet.casedesk.Urgency} with {@code due_order}, the due date or 9999-12-31.
 *
 * @param searched SQL of the upper-case text a case is found by
 */
public record ListedCases(String table, String searched) {}
