package onenet.ecert.certificate;

import onenet.ecert.document.CertificateFace;

import java.util.Optional;

/** What a decision puts on a certificate. */
public record CertificateContent(
        CertificateFace face,
        String holderUscc,
        IssuingOffice issuer,
        String itemCode,
        Optional<String> previousIdentifier) {}
