package onenet.simulators.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The calls that read the province's register. */
@Path("/license-app/v1/license")
public class LicenseQueryResource {

    private final Sessions sessions;
    private final Counter counter;
    private final Registry registry;
    private final DemoCertificates demo;
    private final InstantSource clock;

    LicenseQueryResource(
            Sessions sessions, Counter counter, Registry registry, DemoCertificates demo, InstantSource clock) {
        this.sessions = sessions;
        this.counter = counter;
        this.registry = registry;
        this.demo = demo;
        this.clock = clock;
    }

    @GET
    @Path("/query")
    public Uni<Response> query(
            @BeanParam Call call,
            @QueryParam("license_code") String code,
            @QueryParam("biz_num") String caseNumber,
            @Context RoutingContext line) {
        return counter.answer("query", call.requestId, line, fault -> {
            call.require(sessions);
            if (fault.equals(Optional.of(Fault.Kind.REVOKED_ELSEWHERE))) {
                registry.query(code, caseNumber)
                        .forEach(found -> registry.revokeElsewhere(
                                found.path("license_code").asText()));
            }
            return actOut(fault, registry.query(code, caseNumber));
        });
    }

    @POST
    @Path("/auth")
    public Uni<Response> auth(@BeanParam Call call, JsonNode asked, @Context RoutingContext line) {
        return counter.answer("auth", call.requestId, line, fault -> {
            call.require(sessions);
            int size = asked == null ? 10 : asked.path("page_size").asInt(10);
            if (size < 1 || size > 150) {
                throw new Refusal(Refusal.Code.PARAM_INVALID, "page_size is 1 to 150");
            }
            String[] holders = asked == null
                    ? new String[0]
                    : asked.path("identity_number").asText("").split(",");
            int page = asked == null ? 0 : Math.max(0, asked.path("page_index").asInt(1) - 1);
            demo.requireHealthy();
            return Stream.concat(
                            registry.ofHolders(Arrays.asList(holders)).stream(),
                            Arrays.stream(holders).flatMap(demo::of))
                    .skip((long) page * size)
                    .limit(size)
                    .toList();
        });
    }

    @GET
    @Path("/token")
    public Uni<Response> token(
            @BeanParam Call call, @QueryParam("auth_code") String authCode, @Context RoutingContext line) {
        return counter.answer("token", call.requestId, line, fault -> {
            call.require(sessions);
            registry.full(authCode);
            return Map.of(
                    "license_access_token",
                    UUID.randomUUID().toString(),
                    "expiry_date",
                    clock.instant().plusSeconds(600).toString());
        });
    }

    @GET
    @Path("/get_license")
    public Uni<Response> license(
            @BeanParam Call call, @QueryParam("auth_code") String authCode, @Context RoutingContext line) {
        return counter.answer("get_license", call.requestId, line, fault -> {
            call.require(sessions);
            return registry.full(authCode).orElseThrow();
        });
    }

    @GET
    @Path("/archive")
    public Uni<Response> archive(
            @BeanParam Call call, @QueryParam("auth_code") String authCode, @Context RoutingContext line) {
        return counter.answer("archive", call.requestId, line, fault -> {
            call.require(sessions);
            return registry.archive(authCode);
        });
    }

    private static List<ObjectNode> actOut(Optional<Fault.Kind> fault, List<ObjectNode> found) {
        if (fault.equals(Optional.of(Fault.Kind.DOUBLE))) {
            return found.stream().flatMap(one -> Stream.of(one, one)).toList();
        }
        if (fault.equals(Optional.of(Fault.Kind.WRONG_IDENTIFIER))) {
            found.forEach(one -> one.put(
                    "license_code",
                    WrongIdentifier.insteadOf(one.path("license_code").asText())));
        }
        return found;
    }
}
