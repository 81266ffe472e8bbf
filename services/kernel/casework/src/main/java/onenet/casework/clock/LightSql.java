package onenet.casework.clock;

/**
 * {@link Light} in the words of the database, for lists that are searched and counted by it. Reads the columns {@code due_order}
 * (9999-12-31 where no clock runs), {@code due_fixed}, {@code paused_from}, {@code paused_to} and {@code respond_by}; takes the
 * parameters {@code :today} and {@code :warned} ({@link DeskDays#warned()}).
 */
public final class LightSql {

    /** Some clock runs, or runs until a pause without an end begins: on the day of acceptance none has stood still yet. */
    private static final String RUNNING = "(due_order < DATE '9999-12-31' OR paused_from > :today)";

    /** The name of the light. */
    public static final String LIGHT = "CASE WHEN due_order < :today AND due_fixed THEN 'OVERDUE'"
            + " WHEN paused_from <= :today AND paused_to >= :today THEN 'PAUSED'"
            + " WHEN due_order <= :warned THEN 'WARNING' WHEN " + RUNNING + " THEN 'NORMAL'"
            + " WHEN respond_by IS NOT NULL THEN 'WAITING' ELSE 'NONE' END";

    private LightSql() {}

    /** What is true of every row with this light, beside the light itself: it lets an index be read from where it matters. */
    public static String bound(Light light) {
        return switch (light) {
            case OVERDUE -> "due_order < :today";
            case WARNING -> "due_order <= :warned";
            case NORMAL -> "due_order > :warned AND " + RUNNING;
            case PAUSED -> "paused_to >= :today";
            case WAITING -> "respond_by IS NOT NULL";
            case NONE -> "due_order = DATE '9999-12-31'";
        };
    }
}
