package onenet.ecert.announcement;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateLifecycle;
import onenet.ecert.certificate.VerificationAddress;
import onenet.outbox.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Tells the other services what became of a certificate, inside the transaction in which it became so. */
@ApplicationScoped
public class Announcements {

    private final Outbox outbox;
    private final VerificationAddress address;

    Announcements(Outbox outbox, VerificationAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    /** Payload of {@code ecert.certificate-issued.v1}. */
    public record CertificateIssued(
            String caseNumber,
            String licenceId,
            String licenceNumber,
            String certificateIdentifier,
            String certificateVersion,
            String verificationUrl,
            LocalDate issuedOn,
            String provinceRegistration,
            String certificateType) {}

    /** Payload of {@code ecert.certificate-status-changed.v1}. */
    public record CertificateStatusChanged(
            String licenceId, String certificateIdentifier, String status, LocalDate since, String certificateType) {}

    /** Payload of {@code ecert.presentation-refused.v1}: for the holder. */
    public record PresentationRefused(
            String licenceId, String certificateIdentifier, String holderUscc, String officeCode, String reason) {}

    public void issued(Certificate certificate) {
        outbox.publish(
                CertificateLifecycle.ISSUED,
                certificate.caseNumber(),
                new CertificateIssued(
                        certificate.caseNumber(),
                        certificate.rightId(),
                        certificate.certificateNumber(),
                        certificate.identifier(),
                        certificate.version(),
                        address.of(certificate),
                        certificate.face().issuedOn(),
                        certificate.provinceRegistration().orElseThrow(),
                        certificate.typeCode()));
    }

    public void changed(Certificate certificate) {
        outbox.publish(
                CertificateLifecycle.CHANGED,
                certificate.rightId(),
                new CertificateStatusChanged(
                        certificate.rightId(),
                        certificate.identifier(),
                        certificate.status().name(),
                        certificate.statusSince(),
                        certificate.typeCode()));
    }

    public void presentationRefused(Certificate certificate, String officeCode, String reason) {
        outbox.publish(
                "ecert.presentation-refused.v1",
                certificate.rightId(),
                new PresentationRefused(
                        certificate.rightId(), certificate.identifier(), certificate.holderUscc(), officeCode, reason));
    }
}
