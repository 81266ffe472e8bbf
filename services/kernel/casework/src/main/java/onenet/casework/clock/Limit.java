package onenet.casework.clock;

/** A length of time set by law or by promise; 0 means at once (即办). */
public record Limit(int amount, LimitUnit unit) {

    public Limit {
        InvalidClock.require(unit != null, "the unit of the limit is missing");
        InvalidClock.require(amount >= 0, "the limit is negative: " + amount);
    }

    public static Limit workingDays(int amount) {
        return new Limit(amount, LimitUnit.WORKING_DAY);
    }

    public static Limit calendarDays(int amount) {
        return new Limit(amount, LimitUnit.CALENDAR_DAY);
    }

    public static Limit months(int amount) {
        return new Limit(amount, LimitUnit.MONTH);
    }

    public static Limit years(int amount) {
        return new Limit(amount, LimitUnit.YEAR);
    }

    /** Whether this limit can never end later than the other, from any start date. */
    boolean neverLongerThan(Limit other) {
        if (months() >= 0 && other.months() >= 0) {
            return months() <= other.months();
        }
        boolean bothDays = unit.takesExclusions() && other.unit.takesExclusions();
        boolean calendarAgainstWorking = unit == other.unit || unit == LimitUnit.CALENDAR_DAY;
        return bothDays && calendarAgainstWorking && amount <= other.amount;
    }

    private long months() {
        return switch (unit) {
            case MONTH -> amount;
            case YEAR -> 12L * amount;
            default -> -1;
        };
    }

    public String zh() {
        return amount + unit.zh();
    }

    public String en() {
        return amount + " " + unit.en();
    }
}
