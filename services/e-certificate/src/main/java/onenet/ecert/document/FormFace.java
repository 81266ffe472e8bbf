package onenet.ecert.document;

import onenet.ecert.type.CertificateType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The face of a certificate whose type is read from data: what every certificate has, and the type's own values.
 *
 * @param form the type's own values by key
 */
public record FormFace(
        String certificateNumber,
        String holderName,
        String issuerName,
        LocalDate issuedOn,
        Map<String, List<String>> form)
        implements CertificateFace {

    public FormFace {
        if (certificateNumber.isBlank() || holderName.isBlank() || issuerName.isBlank()) {
            throw new IllegalArgumentException("a certificate has number, holder and issuer");
        }
        form = new LinkedHashMap<>(form);
    }

    @Override
    public LocalDate validFrom() {
        return issuedOn;
    }

    @Override
    public LocalDate validTo() {
        return CertificateType.NO_END;
    }

    @Override
    public Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>(form);
        values.put("certificateNumber", List.of(certificateNumber));
        values.put("holderName", List.of(holderName));
        values.put("issuerName", List.of(issuerName));
        values.put("issuedOn", List.of(issuedOn.toString()));
        return values;
    }
}
