package onenet.simulators.province;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The calls that change the province's register: issue and abolish. */
@Path("/license-app/v1/license")
public class LicenseResource {

    private final Sessions sessions;
    private final Counter counter;
    private final Registry registry;

    LicenseResource(Sessions sessions, Counter counter, Registry registry) {
        this.sessions = sessions;
        this.counter = counter;
        this.registry = registry;
    }

    @POST
    @Path("/issue")
    public Uni<Response> issue(@BeanParam Call call, ObjectNode body, @Context RoutingContext line) {
        return counter.answer("issue", call.requestId, line, fault -> {
            call.require(sessions);
            return actOut(fault, registry.issue(required(body)), body);
        });
    }

    @POST
    @Path("/abolish")
    public Uni<Response> abolish(@BeanParam Call call, ObjectNode body, @Context RoutingContext line) {
        return counter.answer("abolish", call.requestId, line, fault -> {
            call.require(sessions);
            ObjectNode asked = required(body);
            return registry.abolish(
                    asked.path("license_code").asText(null),
                    asked.path("abolish_reason").asText(null),
                    asked.path("abolish_kind").asText(""));
        });
    }

    private ObjectNode actOut(Optional<Fault.Kind> fault, ObjectNode receipt, ObjectNode body) {
        String code = receipt.path("license_code").asText();
        switch (fault.orElse(Fault.Kind.DELAY)) {
            case DOUBLE -> registry.issue(body);
            case WRONG_IDENTIFIER -> receipt.put("license_code", WrongIdentifier.insteadOf(code));
            case REVOKED_ELSEWHERE -> registry.revokeElsewhere(code);
            default -> {
                // no fault to act out here
            }
        }
        return receipt;
    }

    private static ObjectNode required(ObjectNode body) {
        if (body == null) {
            throw new Refusal(Refusal.Code.PARAM_INVALID, "a body is needed");
        }
        return body;
    }
}
