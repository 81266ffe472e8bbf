package onenet.ecert.issuance;

import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.CertificateIdentifier;
import onenet.casework.identity.LicenceNumberTemplate;
import onenet.ecert.EcertConfig;
import onenet.ecert.certificate.Licence;
import onenet.ecert.certificate.Licences;
import onenet.ecert.type.CertificateTypes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Policy: how licences and certificates are numbered.
 *
 * <p>A licence keeps its number; a new one takes the next serial of its issuer and year. A certificate's serial is the compact number of the
 * case that first brought it, unique by itself; renewal and variation keep it and raise the version (GB/T 36904).
 */
@ApplicationScoped
class Numbering {

    private final Licences licences;
    private final EcertConfig config;

    Numbering(Licences licences, EcertConfig config) {
        this.licences = licences;
        this.config = config;
    }

    String licenceNumber(DecidedCase decided, Licence licence) {
        return licence.number()
                .or(() -> decided.licence().orElseThrow().licenceNumber())
                .orElseGet(() -> next(decided));
    }

    private String next(DecidedCase decided) {
        String office = decided.issuer().officeCode();
        EcertConfig.Office issuer = config.offices().get(office);
        if (issuer == null) {
            throw new IllegalStateException("office " + office + " issues no licences here: onenet.ecert.offices");
        }
        int year = decided.decidedOn().getYear();
        return new LicenceNumberTemplate(issuer.numberTemplate()).number(year, licences.nextSerial(office, year));
    }

    CertificateIdentifier identifier(DecidedCase decided, Optional<String> latest) {
        return latest.or(() -> decided.licence().orElseThrow().previousCertificate())
                .map(CertificateIdentifier::new)
                .map(previous -> following(decided, previous))
                .orElseGet(() -> fresh(decided, 1));
    }

    /** When another office now issues, the identifier names that office and the version goes on. */
    private CertificateIdentifier following(DecidedCase decided, CertificateIdentifier previous) {
        return previous.organisation().equals(decided.issuer().uscc())
                ? previous.nextVersion()
                : fresh(decided, previous.version() + 1);
    }

    /** Of a type that is read from data: the case is its serial, and there is one version. */
    CertificateIdentifier identifier(String typeCode, String issuer, String caseNumber) {
        return CertificateIdentifier.of(typeCode, issuer, new CaseNumber(caseNumber).compact(), 1);
    }

    private CertificateIdentifier fresh(DecidedCase decided, int version) {
        return CertificateIdentifier.of(
                CertificateTypes.OPERATING_LICENCE,
                decided.issuer().uscc(),
                new CaseNumber(decided.caseNumber()).compact(),
                version);
    }
}
