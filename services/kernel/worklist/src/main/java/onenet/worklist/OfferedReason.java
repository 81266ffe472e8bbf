package onenet.worklist;

/**
 * A reason an office gave before, to be given again.
 *
 * @param material id of the material of the item it was given for
 * @param reason as it was written
 * @param uses in how many of the office's last notices it stands
 */
public record OfferedReason(String material, String reason, long uses) {}
