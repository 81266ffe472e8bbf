package onenet.proofs.registered;

/**
 * For which form it is asked what registers hold.
 *
 * @param reference id of the draft
 * @param purpose in words the holder can read
 */
public record FactQuestion(String reference, String itemCode, String uscc, String purpose) {}
