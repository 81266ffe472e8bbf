package onenet.simulators.messages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Takes messages by their keys, with what may be the matter: the SMS provider's and the message centre's. */
@ApplicationScoped
class MessageSides {

    private static final Duration SLOW = Duration.ofSeconds(3);

    private final HeldMessages sms = new HeldMessages();
    private final HeldMessages centre = new HeldMessages();
    private final SmsFaults faults;
    private final ObjectMapper json;

    MessageSides(SmsFaults faults, ObjectMapper json) {
        this.faults = faults;
        this.json = json;
    }

    HeldMessages sms() {
        return sms;
    }

    HeldMessages centre() {
        return centre;
    }

    /** Who hands a message over: an account with its secret. */
    record Caller(String account, String secret) {

        boolean isNobody() {
            return account == null || secret == null;
        }
    }

    /** @param text what of the body is the message */
    Uni<Response> take(
            HeldMessages side,
            String key,
            Caller caller,
            ObjectNode told,
            Function<ObjectNode, List<String>> text,
            HttpServerRequest request) {
        if (caller.isNobody()) {
            return now(refusal(401, "no account"));
        }
        if (faults.are(SmsFault.OUTAGE)) {
            return now(Response.status(503).build());
        }
        List<String> said = text.apply(told);
        if (faults.are(SmsFault.REFUSED) || said.stream().anyMatch(String::isEmpty)) {
            return now(refusal(422, "短信内容不合规"));
        }
        HeldMessages.Held held = side.take(key, said.get(0), said.get(1), state());
        if (faults.are(SmsFault.LOST_ANSWER)) {
            request.connection().close();
        }
        Uni<Response> ready = now(Response.ok(body(faults.are(SmsFault.OTHER_MESSAGE) ? "another" : key, held))
                .build());
        return faults.are(SmsFault.SLOW) ? ready.onItem().delayIt().by(SLOW) : ready;
    }

    private String state() {
        if (faults.are(SmsFault.UNDELIVERABLE)) {
            return "UNDELIVERABLE";
        }
        return faults.are(SmsFault.NO_REPORT) ? "ACCEPTED" : "DELIVERED";
    }

    Response report(HeldMessages side, String key) {
        if (faults.are(SmsFault.OUTAGE)) {
            return Response.status(503).build();
        }
        return side.of(key)
                .map(held -> Response.ok(body(key, held)).build())
                .orElseGet(() -> refusal(404, "no such message"));
    }

    private ObjectNode body(String key, HeldMessages.Held held) {
        return json.createObjectNode().put("key", key).put("state", held.state());
    }

    private Response refusal(int status, String message) {
        return Response.status(status)
                .entity(json.createObjectNode().put("message", message))
                .build();
    }

    private static Uni<Response> now(Response response) {
        return Uni.createFrom().item(response);
    }
}
