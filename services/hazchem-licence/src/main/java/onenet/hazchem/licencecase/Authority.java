package onenet.hazchem.licencecase;

import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityMode;
import onenet.casework.authority.Office;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Which office acts, on which footing, and in whose name and with whose seal the paper goes out. */
@Embeddable
public record Authority(
        @Column(name = "office") String office,

        @Enumerated(EnumType.STRING) @Column(name = "authority_mode")
        AuthorityMode mode,

        @Column(name = "in_name_of") String inNameOf,
        @Column(name = "authority_basis") String basis) {

    public static Authority of(ActingOffice acting) {
        return new Authority(
                acting.office().code(), acting.mode(), acting.inNameOf().code(), acting.basis());
    }

    /** The office an application was addressed to although the power is not its own. */
    public static Authority addressed(Office office) {
        return new Authority(office.code(), null, office.code(), null);
    }

    /** Whether the same office goes on with the power it had. */
    boolean sameHands(Authority next) {
        return competent() == next.competent() && office.equals(next.office);
    }

    public boolean competent() {
        return mode != null;
    }
}
