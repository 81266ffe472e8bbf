package onenet.casedesk;

/**
 * One thing a notice asks an applicant to hand in or to put right, as it is told to other services. What the officer wrote about it stays between the
 * office and the applicant.
 *
 * @param material material of the item
 * @param clause clause of the item it rests on
 */
public record AskedPoint(String material, String clause) {}
