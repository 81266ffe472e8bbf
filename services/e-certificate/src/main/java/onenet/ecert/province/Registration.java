package onenet.ecert.province;

import onenet.ecert.certificate.IssuingOffice;
import onenet.ecert.document.LicenceFace;

import java.util.Optional;

/** What is sent to the province to register a certificate. */
public record Registration(
        String identifier,
        LicenceFace face,
        String holderUscc,
        IssuingOffice issuer,
        String caseNumber,
        String itemCode,
        Optional<String> previousIdentifier,
        byte[] ofd) {}
