package onenet.ecert.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** The licence behind its certificates: its number and how it stands, so that a new version stands as the licence does. */
@Entity
@Table(name = "licence")
public class Licence {

    private static final String ACTIVE = "ACTIVE";

    @Id
    private String id;

    private String number;

    private String standing;

    @Column(name = "standing_since")
    private LocalDate standingSince;

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected Licence() {}

    public Licence(String id, LocalDate since) {
        this.id = id;
        this.standing = ACTIVE;
        this.standingSince = since;
    }

    /** The number is given once and stays through every version. */
    public void numbered(String number) {
        if (this.number != null && !this.number.equals(number)) {
            throw new IllegalStateException("licence " + id + " is already numbered " + this.number);
        }
        this.number = number;
    }

    public void stands(CertificateAction action, LocalDate since) {
        standing = action == CertificateAction.REINSTATE ? ACTIVE : action.name();
        standingSince = since;
    }

    /** What a certificate of this licence must undergo as soon as it exists. */
    public Optional<CertificateAction> standing() {
        return ACTIVE.equals(standing) ? Optional.empty() : Optional.of(CertificateAction.valueOf(standing));
    }

    public LocalDate standingSince() {
        return standingSince;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public String id() {
        return id;
    }
}
