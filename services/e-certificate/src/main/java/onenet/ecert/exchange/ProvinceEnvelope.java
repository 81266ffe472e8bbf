package onenet.ecert.exchange;

import onenet.ecert.province.ProvinceReply;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The envelope of every answer of the province. Only the known word for success is success; anything unknown is an unclear answer. */
record ProvinceEnvelope(JsonNode body) {

    private static final String SUCCESS = "SUCCESS";
    private static final String FAILURE = "FAILURE";

    boolean success() {
        return body.path("ack_code").isTextual()
                && SUCCESS.equals(body.path("ack_code").asText());
    }

    JsonNode content() {
        return body.path("data");
    }

    /** Why this answer is none to the request; empty when it is one. */
    Optional<ProvinceReply> fault(String requestId) {
        JsonNode answered = body.path("correlation_id");
        if (answered.isTextual() && !answered.asText().equals(requestId)) {
            return Optional.of(new ProvinceReply.Unclear("SOURCE_ERROR: an answer to another request"));
        }
        if (success()) {
            return Optional.empty();
        }
        String code = errorCode();
        boolean refusal =
                FAILURE.equals(body.path("ack_code").asText()) && !code.isEmpty() && !"SYSTEM_ERROR".equals(code);
        return Optional.of(
                refusal
                        ? new ProvinceReply.Refused(
                                code, error().path("message").asText())
                        : new ProvinceReply.Unclear(
                                "SOURCE_ERROR: " + body.path("ack_code").asText("no ack_code") + " " + code));
    }

    String errorCode() {
        return error().path("code").asText("");
    }

    private JsonNode error() {
        return body.path("errors").path(0);
    }
}
