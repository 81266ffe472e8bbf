package onenet.ecert.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the licence says on its face (Order 55; reference A.7): every field of 危险化学品经营许可证. */
public record LicenceFace(
        String licenceNumber,
        String enterpriseName,
        String domicile,
        String premises,
        Optional<String> storageAddress,
        String legalRepresentative,
        String principalPerson,
        String businessMode,
        List<String> scope,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate issuedOn,
        String issuerName,
        Optional<LocalDate> variedOn,
        Optional<LocalDate> renewedOn)
        implements CertificateFace {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年MM月dd日");

    public LicenceFace {
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("a licence cannot end before it begins");
        }
        if (scope.isEmpty()) {
            throw new IllegalArgumentException("a licence has a scope");
        }
        scope = List.copyOf(scope);
    }

    public String scopeText() {
        return String.join("、", scope);
    }

    /** The state of renewal (有效期延续情况) and of variation, in words. */
    public String renewalText() {
        String renewed = renewedOn.map(day -> "已于" + DAY.format(day) + "延续").orElse("未延续");
        return variedOn.map(day -> renewed + "；变更日期" + DAY.format(day)).orElse(renewed);
    }

    /** The face as that of a licence; empty when it is another type's. */
    public static Optional<LicenceFace> of(CertificateFace face) {
        return face instanceof LicenceFace licence ? Optional.of(licence) : Optional.empty();
    }

    @Override
    public String certificateNumber() {
        return licenceNumber;
    }

    @Override
    public String holderName() {
        return enterpriseName;
    }

    @Override
    public Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("certificateNumber", List.of(licenceNumber));
        values.put("enterpriseName", List.of(enterpriseName));
        values.put("domicile", List.of(domicile));
        values.put("premises", List.of(premises));
        storageAddress.ifPresent(address -> values.put("storageAddress", List.of(address)));
        values.put("legalRepresentative", List.of(legalRepresentative));
        values.put("principalPerson", List.of(principalPerson));
        values.put("businessMode", List.of(businessMode));
        values.put("scope", scope);
        values.put("validity", List.of(validFrom.toString(), validTo.toString()));
        values.put("renewalState", List.of(renewalText()));
        values.put("issuerName", List.of(issuerName));
        values.put("issuedOn", List.of(issuedOn.toString()));
        return values;
    }
}
