package onenet.ecert.document;

import onenet.ecert.type.FaceField;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a certificate says on its face, whatever its type: what every certificate has, and the type's own values. The type's file says how it
 * is written.
 *
 * @param validTo the last day, {@link onenet.ecert.type.CertificateType#NO_END} when it does not expire by itself
 * @param form the type's own values by key, as they were told
 */
public record CertificateFace(
        String certificateNumber,
        String holderName,
        String issuerName,
        LocalDate issuedOn,
        LocalDate validFrom,
        LocalDate validTo,
        Map<String, List<String>> form) {

    public CertificateFace {
        if (certificateNumber.isBlank() || holderName.isBlank() || issuerName.isBlank()) {
            throw new IllegalArgumentException("a certificate has number, holder and issuer");
        }
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("a certificate cannot end before it begins");
        }
        form = Collections.unmodifiableMap(new LinkedHashMap<>(form));
    }

    /** The values by the keys of the type's fields; a key without value is absent. */
    public Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>(form);
        values.put("certificateNumber", List.of(certificateNumber));
        values.put("holderName", List.of(holderName));
        values.put("issuerName", List.of(issuerName));
        values.put("issuedOn", List.of(issuedOn.toString()));
        values.put(FaceField.VALIDITY, List.of(validFrom.toString(), validTo.toString()));
        return values;
    }
}
