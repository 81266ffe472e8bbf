package onenet.hazchem.licencecase;

import java.time.LocalDate;

/** How and when the decision reached the applicant (Licensing Law Art. 44, Order 55 Art. 12: ten working days). */
public record Delivery(LocalDate on, DeliveryMethod method, String by) {}
