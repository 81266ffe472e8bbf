package onenet.items;

/** A stage of the handling as the guide shows it, and the limit its days belong to. */
public record Stage(String id, Text name, int promisedDays, Within within) {

    /** The limit a stage eats from. */
    public enum Within {
        ACCEPTANCE,
        DECISION,
        DELIVERY
    }
}
