package onenet.oversight.publicity;

/**
 * Something in which the platform and this city do not say the same.
 *
 * @param key of the record, as the platform has it
 * @param detail codes of the fields that differ, or the number of the decision of a record nobody here knows
 */
public record Difference(DifferenceKind kind, String key, String detail) {}
