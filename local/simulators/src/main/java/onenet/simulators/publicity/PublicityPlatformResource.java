package onenet.simulators.publicity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** The platform that collects published licences ({@code contracts/openapi/publicity-platform-v1.yaml}). */
@Path("/credit-publicity/v1/licences")
@Produces(MediaType.APPLICATION_JSON)
public class PublicityPlatformResource {

    private static final Duration SLOW = Duration.ofSeconds(3);
    private static final int PAGE = 100;

    /** Fields without which a record is none. */
    private static final Set<String> REQUIRED = Set.of(
            "XK_XDR_MC", "XK_XDR_TYPE", "XK_XKWS", "XK_WSH", "XK_XKLB", "XK_NR", "XK_JDRQ", "XK_XKJG", "XK_XKJGDM");

    private final PublishedRecords records;
    private final PublicityFaults faults;
    private final ObjectMapper json;

    PublicityPlatformResource(PublishedRecords records, PublicityFaults faults, ObjectMapper json) {
        this.records = records;
        this.faults = faults;
        this.json = json;
    }

    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<Response> tell(
            @PathParam("key") String key,
            @HeaderParam("X-Account") String account,
            @HeaderParam("X-Secret") String secret,
            @Context HttpServerRequest request,
            ObjectNode told) {
        if (account == null || secret == null) {
            return now(refusal(401, "no account"));
        }
        if (faults.are(PublicityFault.OUTAGE)) {
            return now(Response.status(503).build());
        }
        List<String> missing = REQUIRED.stream()
                .filter(code -> told.path("fields").path(code).asText("").isEmpty())
                .sorted()
                .toList();
        if (faults.are(PublicityFault.REFUSED) || !missing.isEmpty()) {
            return now(refusal(422, "缺少必填项: " + missing));
        }
        ObjectNode answer = kept(key, told);
        if (faults.are(PublicityFault.LOST_ANSWER)) {
            request.connection().close();
        }
        Uni<Response> ready = now(Response.ok(answer).build());
        return faults.are(PublicityFault.SLOW) ? ready.onItem().delayIt().by(SLOW) : ready;
    }

    private ObjectNode kept(String key, ObjectNode told) {
        long revision = told.path("revision").asLong();
        if (!faults.are(PublicityFault.FORGETS)) {
            revision = records.keep(key, revision, told.path("fields"))
                    .path("revision")
                    .asLong();
        }
        if (faults.are(PublicityFault.TWICE)) {
            records.fileTwice(key);
        }
        return json.createObjectNode()
                .put("key", faults.are(PublicityFault.OTHER_RECORD) ? "another" : key)
                .put("revision", revision);
    }

    @GET
    public Response list(
            @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("cursor") String cursor) {
        if (faults.are(PublicityFault.OUTAGE)) {
            return Response.status(503).build();
        }
        if (from == null || to == null) {
            return refusal(400, "from and to are days");
        }
        int start = cursor == null ? 0 : Integer.parseInt(cursor);
        List<ObjectNode> all = records.decided(from, to);
        ObjectNode page = json.createObjectNode();
        ArrayNode items = page.putArray("items");
        all.stream().skip(start).limit(PAGE).forEach(items::add);
        if (all.size() > start + PAGE) {
            page.put("next", Integer.toString(start + PAGE));
        }
        return Response.ok(page).build();
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
