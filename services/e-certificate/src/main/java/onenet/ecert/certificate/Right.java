package onenet.ecert.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The right behind certificates of one type, such as a licence or a filing: its number and how it stands, so that a new version stands as the
 * right does. It may be known before its first certificate, when a change of its standing overtakes the decision.
 */
@Entity
@Table(name = "certified_right")
public class Right {

    private static final String ACTIVE = "ACTIVE";

    @EmbeddedId
    private RightKey key;

    private String number;

    /** What the number is looked for by; the database keeps it. */
    @Column(name = "number_digits", insertable = false, updatable = false)
    private String numberDigits;

    private String standing;

    @Column(name = "standing_since")
    private LocalDate standingSince;

    @Embedded
    private Continued continued;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected Right() {}

    /** The number printed on its certificates from now on. */
    public void numbered(String number) {
        this.number = number;
    }

    public void stands(CertificateAction action, LocalDate since) {
        standing = action == CertificateAction.REINSTATE ? ACTIVE : action.name();
        standingSince = since;
    }

    /** What a certificate of this right must undergo as soon as it exists. */
    public Optional<CertificateAction> standing() {
        return ACTIVE.equals(standing) ? Optional.empty() : Optional.of(CertificateAction.valueOf(standing));
    }

    /** From when the law carries it on past its last day; empty when it does not. */
    public void continued(Optional<Continued> told) {
        continued = told.orElse(null);
    }

    public Optional<Continued> continued() {
        return Optional.ofNullable(continued);
    }

    public LocalDate standingSince() {
        return standingSince;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public RightKey key() {
        return key;
    }
}
