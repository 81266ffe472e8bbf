package onenet.safetyreview.reviewcase;

import onenet.casework.authority.AuthorityAnswer.ActingOffice;
import onenet.casework.authority.AuthorityMode;
import onenet.safetyreview.letter.Letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Which office acts, on which footing, in whose name and on what paper.
 *
 * @param grant line of the authority data it rests on; empty where a paper of a recall leaves it the case
 */
@Embeddable
public record Acting(
        @Column(name = "office") String office,

        @Enumerated(EnumType.STRING) @Column(name = "authority_mode")
        AuthorityMode mode,

        @Column(name = "in_name_of") String inNameOf,
        @Column(name = "authority_basis") String basis,
        @Column(name = "authority_grant") String grant) {

    public static Acting of(ActingOffice acting) {
        return new Acting(
                acting.office().code(), acting.mode(), acting.inNameOf().code(), acting.basis(), acting.grantId());
    }

    /** As it stands on the letter. */
    public Letter.Issuer issuer() {
        return new Letter.Issuer(office, mode, inNameOf, grant);
    }
}
