package onenet.planfiling.filingcase;

/**
 * A filing of what the same unit had filed already.
 *
 * @param earlier number of the earlier case
 * @param reason why the unit files all the same
 */
public record FiledAgain(String earlier, String reason) {}
