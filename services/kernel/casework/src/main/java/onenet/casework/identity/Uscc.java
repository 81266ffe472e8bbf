package onenet.casework.identity;

import onenet.casework.identity.InvalidIdentifier.Reason;

/**
 * GB 32100 unified social credit code. Its checks, position 18 over all and position 17 inside the organisation code, find slips of who types it;
 * a code that stands in the register is true whatever its checks say, for some codes were given out with wrong ones.
 */
public record Uscc(String value) {

    public Uscc {
        RegistryUscc.requireShape(value);
    }

    /**
     * Typed input, both checks right: blanks around it and full-width forms go, lower case is raised; look-alikes such as O for 0 are not
     * guessed.
     */
    public static Uscc parse(String typed) {
        Uscc uscc = registered(typed);
        RegistryUscc outer = new RegistryUscc(uscc.value);
        if (!outer.organisationCheckHolds()) {
            throw InvalidIdentifier.check(
                    RegistryUscc.NAME, Reason.ORGANISATION_CHECK, 17, outer.expectedOrganisationCheck());
        }
        return uscc;
    }

    /** A code somebody has read in the register, or one an account or a window is already held to: cleaned alike, its checks not asked. */
    public static Uscc registered(String typed) {
        return new Uscc(TypedText.upper(RegistryUscc.NAME, typed));
    }

    public DivisionCode division() {
        return new DivisionCode(value.substring(2, 8));
    }

    public OrganisationCode organisation() {
        return new OrganisationCode(value.substring(8, 17));
    }

    @Override
    public String toString() {
        return value;
    }
}
