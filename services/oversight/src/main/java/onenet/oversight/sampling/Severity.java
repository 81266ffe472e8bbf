package onenet.oversight.sampling;

/** How much a question of a checklist weighs when it is not met. */
public enum Severity {
    GRAVE,
    ORDINARY,
    /** Said to the office and put right without an order. */
    HINT;

    /** Whether a case with such a finding waits for an order to correct it. */
    public boolean needsOrder() {
        return this != HINT;
    }
}
