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
        Optional<LocalDate> renewedOn) {

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

    public String validityText() {
        return DAY.format(validFrom) + "至" + DAY.format(validTo);
    }

    /** The state of renewal (有效期延续情况) and of variation, in words. */
    public String renewalText() {
        String renewed = renewedOn.map(day -> "已于" + DAY.format(day) + "延续").orElse("未延续");
        return variedOn.map(day -> renewed + "；变更日期" + DAY.format(day)).orElse(renewed);
    }

    /** Label and value in the order of the form. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("证书编号", licenceNumber);
        lines.put("企业名称", enterpriseName);
        lines.put("企业住所", domicile);
        lines.put("经营场所", premises);
        lines.put("储存地址", storageAddress.orElse("无储存设施"));
        lines.put("法定代表人", legalRepresentative);
        lines.put("主要负责人", principalPerson);
        lines.put("经营方式", businessMode);
        lines.put("许可范围", scopeText());
        lines.put("有效期", validityText());
        lines.put("延续情况", renewalText());
        lines.put("发证机关", issuerName);
        lines.put("发证日期", DAY.format(issuedOn));
        return lines;
    }
}
