package onenet.ecert.issuance;

import onenet.ecert.certificate.IssuingOffice;
import onenet.ecert.document.FormFace;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.FaceField;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The result of a case, read out of its event as the certificate's type says. */
public record Result(
        String caseNumber, String typeCode, FormFace face, String holderUscc, IssuingOffice issuer, String itemCode) {

    public static Result read(CertificateType type, String caseNumber, JsonNode data) {
        CertificateType.Reading reading = type.reading().orElseThrow();
        JsonNode office = data.at(reading.issuer());
        IssuingOffice issuer = new IssuingOffice(
                office.path("officeCode").asText(),
                office.path("name").asText(),
                office.path("uscc").asText(),
                office.path("divisionCode").asText());
        FormFace face = new FormFace(
                text(data, reading.number()),
                text(data, reading.holderName()),
                issuer.name(),
                LocalDate.parse(text(data, reading.issuedOn())),
                form(type, data));
        return new Result(
                caseNumber,
                type.code(),
                face,
                text(data, reading.holderUscc()),
                issuer,
                text(data, reading.itemCode()));
    }

    private static Map<String, List<String>> form(CertificateType type, JsonNode data) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (FaceField field : type.fields()) {
            List<String> told = field.from().map(from -> values(data.at(from))).orElse(List.of());
            if (!told.isEmpty()) {
                form.put(field.key(), told);
            }
        }
        return form;
    }

    private static List<String> values(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
        return node.isMissingNode() || node.isNull() || node.asText().isBlank() ? List.of() : List.of(node.asText());
    }

    private static String text(JsonNode data, String pointer) {
        String text = data.at(pointer).asText();
        if (text.isBlank()) {
            throw new IllegalArgumentException("the event has nothing at " + pointer);
        }
        return text;
    }
}
