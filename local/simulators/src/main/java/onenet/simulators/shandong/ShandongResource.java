package onenet.simulators.shandong;

import onenet.simulators.source.DemoRecords;
import onenet.simulators.source.Held;
import onenet.simulators.source.SourceFault;
import onenet.simulators.source.SourceFaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The sharing service of Shandong (证照共享服务): a head with a status code, data encrypted with SM2 for the caller. */
@Path("/cert-share")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ShandongResource {

    private static final String SOURCE = "shandong";
    private static final Duration SLOW = Duration.ofSeconds(3);

    private final DemoRecords records;
    private final SourceFaults faults;
    private final CallerKey key;
    private final ObjectMapper json;

    ShandongResource(DemoRecords records, SourceFaults faults, CallerKey key, ObjectMapper json) {
        this.records = records;
        this.faults = faults;
        this.key = key;
        this.json = json;
    }

    @POST
    @Path("/queryCertInfoByHolderCode")
    public Uni<Response> byHolder(JsonNode request) {
        Optional<SourceFault> fault = faults.of(SOURCE);
        if (fault.equals(Optional.of(SourceFault.OUTAGE))) {
            return Uni.createFrom().item(Response.status(503).build());
        }
        ObjectNode answer = answer(request.path("head"), request.path("data"), fault);
        Uni<Response> ready = Uni.createFrom().item(Response.ok(answer).build());
        return fault.equals(Optional.of(SourceFault.SLOW))
                ? ready.onItem().delayIt().by(SLOW)
                : ready;
    }

    private ObjectNode answer(JsonNode head, JsonNode data, Optional<SourceFault> fault) {
        if (head.path("accessToken").asText("").isBlank()) {
            return status("11", "身份校验失败");
        }
        String cause = data.path("useCause").asText("");
        if (data.path("holderCode").asText("").isBlank() || cause.isBlank() || cause.length() > 200) {
            return status("12", "必填项为空或超长");
        }
        if (fault.equals(Optional.of(SourceFault.NO_PERMISSION))) {
            return status("100", "无该类证照权限");
        }
        if (fault.equals(Optional.of(SourceFault.UNKNOWN_CODE))) {
            return status("58", "？");
        }
        String type = data.path("certTypeCode").asText("");
        List<Held> found = records.certificates(SOURCE, data.path("holderCode").asText()).stream()
                .filter(held -> held.identifier().contains("." + type + "."))
                .toList();
        return found.isEmpty() ? status("10", "未匹配") : found(found);
    }

    /** One that may not be relied on is answered by its status alone, as the real service does. */
    private ObjectNode found(List<Held> found) {
        return switch (found.get(0).state()) {
            case "EXPIRED" -> status("22", "证照已过期");
            case "REVOKED" -> status("21", "证照已废止或注销");
            case "SUSPENDED" -> status("23", "证照受限使用");
            default -> {
                ArrayNode certificates = json.createArrayNode();
                found.forEach(held -> certificates.add(shaped(held)));
                yield status("0", "成功").put("data", key.encrypted(certificates.toString()));
            }
        };
    }

    private ObjectNode shaped(Held held) {
        ObjectNode node = json.createObjectNode()
                .put("certificateIdentifier", held.identifier())
                .put("certificateNumber", held.number())
                .put("certificateHolderCode", held.holderCode())
                .put("certificateHolderName", held.holderName())
                .put("certificateEffectiveDate", held.validFrom())
                .put("certificateExpiringDate", held.validTo())
                .put("certState", "01");
        node.set("extendInfo", json.valueToTree(held.fields()));
        return node;
    }

    private ObjectNode status(String code, String message) {
        ObjectNode answer = json.createObjectNode();
        answer.putObject("head").put("status", code).put("message", message);
        return answer;
    }
}
