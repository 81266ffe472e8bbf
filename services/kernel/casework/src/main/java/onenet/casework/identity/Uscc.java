package onenet.casework.identity;

import onenet.casework.identity.InvalidIdentifier.Reason;

/** GB 32100 unified social credit code with both checks right: position 18 over all, position 17 inside the organisation code. */
public record Uscc(String value) {

    public Uscc {
        RegistryUscc outer = new RegistryUscc(value);
        if (!outer.organisationCheckHolds()) {
            throw InvalidIdentifier.check(
                    RegistryUscc.NAME, Reason.ORGANISATION_CHECK, 17, outer.expectedOrganisationCheck());
        }
    }

    /** Typed input: blanks around it and full-width forms go, lower case is raised; look-alikes such as O for 0 are not guessed. */
    public static Uscc parse(String typed) {
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
