package onenet.safetyreview.reviewcase;

/**
 * One ground of a refusal.
 *
 * @param clause clause of the item
 * @param reason why it is so, in the officer's words
 */
public record RefusalGround(String clause, String reason) {}
