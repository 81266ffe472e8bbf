package onenet.hazchem.licencecase;

import java.time.LocalDate;

/**
 * How and when the decision reached the applicant (Licensing Law Art. 44, Order 55 Art. 12: ten working days).
 *
 * @param on day it was handed over, sent, signed for or published
 * @param proof receipt, signature or paper it was published in; null in deliveries of before
 * @param consent confirmation signed for electronic service; null for other manners
 * @param countsOn day it counts as delivered; null in deliveries of before
 * @param reconsiderBy last day to ask for reconsideration
 * @param sueBy last day to go to court
 */
public record Delivery(
        LocalDate on,
        DeliveryMethod method,
        String by,
        String proof,
        String consent,
        LocalDate countsOn,
        LocalDate reconsiderBy,
        LocalDate sueBy) {}
