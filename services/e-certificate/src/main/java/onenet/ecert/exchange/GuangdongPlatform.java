package onenet.ecert.exchange;

import onenet.ecert.EcertConfig;
import onenet.ecert.exchange.ProvinceLine.NoAnswer;
import onenet.ecert.province.ProvincePlatform;
import onenet.ecert.province.ProvinceReply;
import onenet.ecert.province.Registration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Adapter: the provincial e-certificate platform in its Guangdong shape ({@code contracts/openapi/province-platform-v1.yaml}). */
@Singleton
class GuangdongPlatform implements ProvincePlatform {

    private final ProvinceLine line;
    private final ProvinceSession session;
    private final EcertConfig.Province config;
    private final InstantSource clock;

    GuangdongPlatform(ProvinceLine line, ProvinceSession session, EcertConfig config, InstantSource clock) {
        this.line = line;
        this.session = session;
        this.config = config.province();
        this.clock = clock;
    }

    @Override
    public ProvinceReply register(Registration registration) {
        return call("/license/issue", Map.of(), record(registration), config.timeout(), registration.identifier());
    }

    @Override
    public ProvinceReply abolish(String identifier, String kind, String reason) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("license_code", identifier)
                .put("abolish_kind", kind)
                .put("abolish_reason", reason);
        return call("/license/abolish", Map.of(), body, config.timeout(), identifier);
    }

    @Override
    public ProvinceReply find(String identifier, Duration patience) {
        return call("/license/query", Map.of("license_code", identifier), null, patience, identifier);
    }

    private ProvinceReply call(
            String path, Map<String, String> query, JsonNode body, Duration patience, String identifier) {
        try {
            String requestId = UUID.randomUUID().toString();
            ProvinceEnvelope answer = exchange(path, query, body, patience, requestId);
            Optional<ProvinceReply> fault = answer.fault(requestId);
            return fault.orElseGet(() -> held(answer.content(), identifier));
        } catch (NoAnswer e) {
            return new ProvinceReply.Unclear("SOURCE_ERROR: " + e.getMessage());
        }
    }

    /** A token the province has forgotten is renewed once; the request itself was then not acted upon. */
    private ProvinceEnvelope exchange(
            String path, Map<String, String> query, JsonNode body, Duration patience, String requestId)
            throws NoAnswer {
        String token = session.token(patience);
        ProvinceEnvelope answer = line.exchange(signed(path, query, body, patience, requestId, token));
        if (!"TOKEN_EXPIRED".equals(answer.errorCode())) {
            return answer;
        }
        session.forget(token);
        return line.exchange(signed(path, query, body, patience, requestId, session.token(patience)));
    }

    private ProvinceLine.Call signed(
            String path, Map<String, String> query, JsonNode body, Duration patience, String requestId, String token) {
        Map<String, String> parameters = new LinkedHashMap<>(query);
        parameters.put("access_token", token);
        parameters.put("request_id", requestId);
        TifSignature signature = new TifSignature(
                Long.toString(clock.instant().getEpochSecond()),
                UUID.randomUUID().toString().replace("-", ""),
                token);
        Map<String, String> headers = Map.of(
                "x-tif-paasid", config.paasId(),
                "x-tif-timestamp", signature.timestamp(),
                "x-tif-nonce", signature.nonce(),
                "x-tif-signature", signature.value());
        return new ProvinceLine.Call(path, parameters, headers, body, patience);
    }

    /** A record, or the first of a list (the platform may give one record twice); another certificate than asked for is none. */
    private static ProvinceReply held(JsonNode content, String identifier) {
        if (content.isArray() && content.isEmpty()) {
            return new ProvinceReply.Absent();
        }
        JsonNode found = content.isArray() ? content.path(0) : content;
        String named = found.path("license_code").asText("");
        if (!named.equals(identifier)) {
            return new ProvinceReply.WrongCertificate(named);
        }
        String status = found.path("license_status").asText("");
        String registration = found.path("auth_code").asText("");
        if (registration.isEmpty() || (!"ISSUED".equals(status) && !"ABOLISHED".equals(status))) {
            return new ProvinceReply.Unclear("SOURCE_ERROR: status " + status);
        }
        Optional<String> kind =
                Optional.of(found.path("abolish_kind").asText("")).filter(text -> !text.isEmpty());
        return new ProvinceReply.Held(registration, "ABOLISHED".equals(status), kind);
    }

    private static ObjectNode record(Registration registration) {
        var face = registration.face();
        ObjectNode record = JsonNodeFactory.instance
                .objectNode()
                .put("license_code", registration.identifier())
                .put("name", registration.printed().name())
                .put("license_type", "CERTIFICATE")
                .put("id_code", face.certificateNumber())
                .put("holder_name", face.holderName())
                .put("holder_identity_type", "001")
                .put("holder_identity_num", registration.holderUscc())
                .put("issue_org_name", registration.issuer().name())
                .put("issue_org_code", registration.issuer().uscc())
                .put("division_code", registration.issuer().divisionCode())
                .put("issue_date", face.issuedOn().toString())
                .put("begin_date", face.validFrom().toString())
                .put("expiry_date", face.validTo().toString())
                .put("biz_num", registration.caseNumber())
                .put("license_item_code", registration.itemCode())
                .put("correlative_license", registration.previousIdentifier().orElse(null))
                .put("file_data", Base64.getEncoder().encodeToString(registration.ofd()));
        ObjectNode fields = record.putObject("data_fields");
        registration.printed().lines().forEach(fields::put);
        return record;
    }
}
