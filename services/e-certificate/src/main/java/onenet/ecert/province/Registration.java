package onenet.ecert.province;

import onenet.ecert.certificate.IssuingOffice;
import onenet.ecert.document.CertificateFace;

import java.util.Map;
import java.util.Optional;

/** What is sent to the province to register a certificate. */
public record Registration(
        String identifier,
        Printed printed,
        CertificateFace face,
        String holderUscc,
        IssuingOffice issuer,
        String caseNumber,
        String itemCode,
        Optional<String> previousIdentifier,
        byte[] ofd) {

    /** What the type's file makes of the face. */
    public record Printed(String name, Map<String, String> lines) {}
}
