package onenet.ecert.use;

/** What a service reads a holder's certificates for: a case of an item, and why. */
public record Purpose(String caseNumber, String itemCode, String text) {}
