package onenet.planfiling.filingcase;

/** The registration form as an e-certificate. */
public record Receipt(String identifier, String verificationUrl) {}
