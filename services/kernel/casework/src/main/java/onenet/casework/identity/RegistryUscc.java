package onenet.casework.identity;

import onenet.casework.identity.InvalidIdentifier.Reason;

/**
 * A USCC as a register delivers it: the outer check must hold, a wrong inner check is only a quality flag,
 * because some old organisations carry real codes whose organisation check fails.
 */
public record RegistryUscc(String value) {
    static final String NAME = "USCC";
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public RegistryUscc {
        requireShape(value);
        char expected = check(value);
        if (value.charAt(17) != expected) {
            throw InvalidIdentifier.check(NAME, Reason.CHECK, 18, expected);
        }
    }

    static void requireShape(String value) {
        if (value == null) {
            throw InvalidIdentifier.missing(NAME);
        }
        if (value.length() != 18) {
            throw InvalidIdentifier.length(NAME, "18", value.length());
        }
        TypedText.requireCharacters(NAME, value, ALPHABET);
        TypedText.requireDigits(NAME, value, 2, 8);
    }

    public boolean organisationCheckHolds() {
        return value.charAt(16) == expectedOrganisationCheck();
    }

    char expectedOrganisationCheck() {
        return OrganisationCode.check(value.substring(8, 16));
    }

    private static char check(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(value.charAt(i));
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
