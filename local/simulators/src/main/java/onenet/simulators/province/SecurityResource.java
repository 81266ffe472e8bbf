package onenet.simulators.province;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** Login and logout of the provincial platform. */
@Path("/license-app/v1/security")
public class SecurityResource {

    private static final List<String> CREDENTIALS = List.of("account", "password", "app_key", "app_secret");

    private final Sessions sessions;
    private final Counter counter;

    SecurityResource(Sessions sessions, Counter counter) {
        this.sessions = sessions;
        this.counter = counter;
    }

    @POST
    @Path("/login")
    public Uni<Response> login(
            @QueryParam("request_id") String requestId, JsonNode credentials, @Context RoutingContext line) {
        return counter.answer("login", requestId, line, fault -> {
            boolean complete = credentials != null
                    && CREDENTIALS.stream()
                            .noneMatch(
                                    field -> credentials.path(field).asText("").isBlank());
            if (!complete || credentials.path("password").asText().equals("wrong")) {
                throw new Refusal(Refusal.Code.LOGIN_FAILED, "account, password, app_key or app_secret is wrong");
            }
            return Map.of("access_token", sessions.open(), "expires_in", Sessions.LIFE.toSeconds());
        });
    }

    @POST
    @Path("/logout")
    public Uni<Response> logout(
            @QueryParam("request_id") String requestId,
            @QueryParam("access_token") String token,
            @Context RoutingContext line) {
        return counter.answer("logout", requestId, line, fault -> {
            sessions.close(token);
            return Map.of();
        });
    }
}
