package onenet.hazchem.licencecase;

/** How a decision may reach the applicant. */
public enum DeliveryMethod {
    ELECTRONIC,
    IN_PERSON,
    POST,
    PUBLIC_NOTICE
}
