package onenet.simulators.province;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;

/** What every data call carries: token and request id in the query, the gateway signature in headers. */
class Call {

    @QueryParam("access_token")
    String accessToken;

    @QueryParam("request_id")
    String requestId;

    @HeaderParam("x-tif-paasid")
    String paasId;

    @HeaderParam("x-tif-timestamp")
    String timestamp;

    @HeaderParam("x-tif-nonce")
    String nonce;

    @HeaderParam("x-tif-signature")
    String signature;

    void require(Sessions sessions) {
        new GatewaySignature(paasId, timestamp, nonce, signature).require(accessToken);
        sessions.require(accessToken);
        if (requestId == null || requestId.isBlank()) {
            throw new Refusal(Refusal.Code.PARAM_INVALID, "request_id is missing");
        }
    }
}
