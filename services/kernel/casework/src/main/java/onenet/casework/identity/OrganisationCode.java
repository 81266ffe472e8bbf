package onenet.casework.identity;

import onenet.casework.identity.InvalidIdentifier.Reason;

/** GB 11714 organisation code: eight characters and a check, kept without the hyphen; positions 9–17 of a USCC. */
public record OrganisationCode(String value) {
    private static final String NAME = "organisation code";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public OrganisationCode {
        if (value == null) {
            throw InvalidIdentifier.missing(NAME);
        }
        if (value.length() != 9) {
            throw InvalidIdentifier.length(NAME, "9", value.length());
        }
        TypedText.requireCharacters(NAME, value, Mod37And36.ALPHABET);
        char expected = check(value.substring(0, 8));
        if (value.charAt(8) != expected) {
            throw InvalidIdentifier.check(NAME, Reason.CHECK, 9, expected);
        }
    }

    /** Typed input, with or without the hyphen before the check. */
    public static OrganisationCode parse(String typed) {
        String code = TypedText.upper(NAME, typed);
        boolean hyphened = code.length() == 10 && code.charAt(8) == '-';
        return new OrganisationCode(hyphened ? code.substring(0, 8) + code.charAt(9) : code);
    }

    static char check(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Mod37And36.ALPHABET.indexOf(body.charAt(i));
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : (char) ('0' + check % 11);
    }
}
