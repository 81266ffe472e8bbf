package onenet.oversight.publicity;

import onenet.casework.identity.Uscc;

import java.util.Optional;

/**
 * Whom a decision is about (行政相对人). An organisation is known by its credit code, a person by an identity document; never by both.
 *
 * @param name as the decision has it
 * @param uscc of an organisation
 * @param legalRepresentative of an organisation, where it is known
 * @param identity of a natural person
 */
public record Party(
        String name, Optional<Uscc> uscc, Optional<String> legalRepresentative, Optional<Identity> identity) {

    /** Credit codes of sole traders begin so (GB 32100: registration department 9, kind 2). */
    private static final String SOLE_TRADER = "92";

    public Party {
        if (uscc.isPresent() == identity.isPresent()) {
            throw new IllegalArgumentException("a party is an organisation or a person");
        }
    }

    /** An identity document: its kind in words, and its number. */
    public record Identity(String kind, String number) {}

    PartyKind kind() {
        return uscc.map(code -> code.value().startsWith(SOLE_TRADER) ? PartyKind.SOLE_TRADER : PartyKind.LEGAL_PERSON)
                .orElse(PartyKind.NATURAL_PERSON);
    }
}
