package onenet.hazchem.licence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The e-certificate that shows the licence, as e-certificate reported it. */
@Embeddable
public record Certificate(
        @Column(name = "certificate_identifier") String identifier,
        @Column(name = "certificate_version") String version,
        @Column(name = "verification_url") String verificationUrl) {

    /** Versions are three digits, counted up for each licence. */
    boolean isNewerThan(Certificate other) {
        return version.compareTo(other.version) > 0;
    }
}
