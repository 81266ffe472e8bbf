package onenet.ecert.certificate;

import onenet.ecert.document.LicenceFace;

import java.util.Optional;

/** What a decision puts on a certificate. */
public record CertificateContent(
        LicenceFace face,
        String holderUscc,
        IssuingOffice issuer,
        String itemCode,
        Optional<String> previousIdentifier) {}
