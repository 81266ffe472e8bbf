package onenet.ecert.certificate;

import onenet.ecert.type.CertificateType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Faces as versions before stored them, in the present shape: a licence had a field for each line, with its mode of business in printed words,
 * and a form of an open-ended type did not say that it has no end. What was sealed is printed from it again, so nothing may be lost.
 */
final class EarlierFace {

    /** A licence's fields that every certificate has, by their present names. */
    private static final Map<String, String> EVERY_CERTIFICATES = Map.of(
            "licenceNumber", "certificateNumber",
            "enterpriseName", "holderName",
            "issuerName", "issuerName",
            "issuedOn", "issuedOn",
            "validFrom", "validFrom",
            "validTo", "validTo");

    private static final Set<String> PRESENT = Set.of("form", "validFrom");

    private EarlierFace() {}

    static JsonNode asPresent(JsonNode stored) {
        if (PRESENT.stream().allMatch(stored::has)) {
            return stored;
        }
        ObjectNode face = JsonNodeFactory.instance.objectNode();
        if (stored.has("form")) {
            face.setAll((ObjectNode) stored);
            return face.put("validFrom", stored.path("issuedOn").asText())
                    .put("validTo", CertificateType.NO_END.toString());
        }
        ObjectNode form = face.putObject("form");
        stored.properties().forEach(field -> {
            String every = EVERY_CERTIFICATES.get(field.getKey());
            if (every != null) {
                face.set(every, field.getValue());
            } else if (!field.getValue().isNull()) {
                form.set(field.getKey(), list(field.getValue()));
            }
        });
        return face;
    }

    private static ArrayNode list(JsonNode value) {
        return value instanceof ArrayNode list
                ? list
                : JsonNodeFactory.instance.arrayNode().add(value);
    }
}
