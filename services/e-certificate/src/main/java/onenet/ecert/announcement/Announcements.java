package onenet.ecert.announcement;

import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateLifecycle;
import onenet.ecert.certificate.KnownCases;
import onenet.ecert.certificate.Service;
import onenet.ecert.certificate.VerificationAddress;
import onenet.feed.HeadedEvents;
import onenet.feed.Mention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;

/** Tells the other services what became of a certificate, inside the transaction in which it became so. */
@ApplicationScoped
public class Announcements {

    private final HeadedEvents events;
    private final KnownCases cases;
    private final VerificationAddress address;
    private final InstantSource clock;

    Announcements(HeadedEvents events, KnownCases cases, VerificationAddress address, InstantSource clock) {
        this.events = events;
        this.cases = cases;
        this.address = address;
        this.clock = clock;
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
        events.tell(
                CertificateLifecycle.ISSUED,
                certificate.caseNumber(),
                mention(certificate),
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

    /** The case that gave the certificate; empty for one that was under way before cases were told of here. */
    private Optional<Mention> mention(Certificate certificate) {
        return cases.officeOf(certificate.caseNumber())
                .map(office -> new Mention.Of(
                        certificate.caseNumber(), certificate.itemCode(), certificate.holderUscc(), office))
                .map(found -> found.by(Service.ACTOR, clock.instant()));
    }

    public void changed(Certificate certificate) {
        events.tell(
                CertificateLifecycle.CHANGED,
                certificate.rightId(),
                Optional.empty(),
                new CertificateStatusChanged(
                        certificate.rightId(),
                        certificate.identifier(),
                        certificate.status().name(),
                        certificate.statusSince(),
                        certificate.typeCode()));
    }

    public void presentationRefused(Certificate certificate, String officeCode, String reason) {
        events.tell(
                "ecert.presentation-refused.v1",
                certificate.rightId(),
                Optional.empty(),
                new PresentationRefused(
                        certificate.rightId(), certificate.identifier(), certificate.holderUscc(), officeCode, reason));
    }
}
