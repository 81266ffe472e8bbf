package onenet.ecert.issuance;

import onenet.casework.identity.CaseNumber;
import onenet.casework.identity.CertificateIdentifier;
import onenet.casework.identity.LicenceNumberTemplate;
import onenet.ecert.EcertConfig;
import onenet.ecert.certificate.Right;
import onenet.ecert.certificate.Rights;
import onenet.ecert.type.CertificateType;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Policy: how rights and certificates are numbered.
 *
 * <p>A number that the event gives is taken as given. One that the issuer's template gives stays with the right; a new right takes the next
 * serial of its type, issuer and year. A certificate's serial is the compact number of the case that first brought it, unique by itself; later
 * versions keep it and raise the version (GB/T 36904).
 */
@ApplicationScoped
class Numbering {

    private final Rights rights;
    private final EcertConfig config;

    Numbering(Rights rights, EcertConfig config) {
        this.rights = rights;
        this.config = config;
    }

    String number(Result result, Right right) {
        if (result.type().number() == CertificateType.Numbering.GIVEN) {
            return result.number()
                    .orElseThrow(() ->
                            new IllegalArgumentException("the event of " + result.caseNumber() + " gives no number"));
        }
        return right.number().or(result::number).orElseGet(() -> next(result));
    }

    private String next(Result result) {
        String office = result.issuer().code();
        EcertConfig.Office issuer = config.offices().get(office);
        if (issuer == null) {
            throw new IllegalStateException("office " + office + " numbers nothing here: onenet.ecert.offices");
        }
        int year = result.issuedOn().getYear();
        String template = result.type().numberTemplate().orElseThrow().replace(CertificateType.OFFICE, issuer.mark());
        return new LicenceNumberTemplate(template)
                .number(year, rights.nextSerial(result.type().code(), office, year));
    }

    CertificateIdentifier identifier(Result result, Optional<String> previous) {
        return previous.map(CertificateIdentifier::new)
                .map(before -> following(result, before))
                .orElseGet(() -> fresh(result, 1));
    }

    /** When another office now issues, the identifier names that office and the version goes on. */
    private static CertificateIdentifier following(Result result, CertificateIdentifier before) {
        return before.organisation().equals(result.issuer().uscc())
                        && before.typeCode().equals(result.type().code())
                ? before.nextVersion()
                : fresh(result, before.version() + 1);
    }

    private static CertificateIdentifier fresh(Result result, int version) {
        return CertificateIdentifier.of(
                result.type().code(), result.issuer().uscc(), new CaseNumber(result.caseNumber()).compact(), version);
    }
}
