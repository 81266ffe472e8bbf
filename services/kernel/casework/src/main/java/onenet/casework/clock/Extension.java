package onenet.casework.clock;

/** Time added to a limit in the limit's own unit, with the approval it rests on. */
public record Extension(int amount, String basis) {
    public static final Extension NONE = new Extension(0, "");

    public Extension {
        InvalidClock.require(amount >= 0, "the extension is negative: " + amount);
        basis = basis == null ? "" : basis;
    }
}
