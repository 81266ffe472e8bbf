package onenet.auditlog.web;

import onenet.auditlog.ReadAuditLog;
import onenet.tlog.Malformed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The audit record as a log for everybody, in the published format C2SP tlog-tiles. That format is its contract: its addresses stand in no document
 * of this service, and a mistaken one is told by its status alone.
 */
@Path("/v1/audit-log")
@PermitAll
public class AuditLogResource {

    private static final String NOTE = "text/plain; charset=utf-8";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String HARDLY = "public, max-age=1";

    private final ReadAuditLog log;

    AuditLogResource(ReadAuditLog log) {
        this.log = log;
    }

    @GET
    @Path("/checkpoint")
    @Produces(NOTE)
    @Operation(hidden = true)
    public Response checkpoint() {
        return answer(log.checkpoint(), HARDLY);
    }

    @GET
    @Path("/keys")
    @Produces(NOTE)
    @Operation(hidden = true)
    public Response keys() {
        return answer(Optional.of(log.keys()), HARDLY);
    }

    @GET
    @Path("/{tile: tile/.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(hidden = true)
    public Response tile(@PathParam("tile") String path) {
        try {
            return answer(log.tile(path), FOR_EVER);
        } catch (Malformed none) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
    }

    private static Response answer(Optional<?> found, String kept) {
        return found.map(body -> Response.ok(body).header("Cache-Control", kept).build())
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
    }
}
