package onenet.hazchem.licencecase;

/**
 * An application for what the same enterprise had applied for or been granted already: the same premises, and no product more.
 *
 * @param earlier number of the open case, or the id of the licence
 * @param licence whether it is a licence
 * @param reason why the enterprise applies all the same
 */
public record AppliedAgain(String earlier, boolean licence, String reason) {}
