package onenet.ecert.presentation.web;

import onenet.access.CurrentActor;
import onenet.ecert.EcertConfig;
import onenet.ecert.presentation.ListScans;
import onenet.ecert.presentation.PresentationScan;
import onenet.ecert.presentation.web.PresentationViews.ScanView;
import onenet.requests.BareList;
import onenet.requests.Cursor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of scans, for the holder. */
@Path("/v1/certificates/{identifier}/presentation-scans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "presentation")
public class ScanLogResource {

    private final CurrentActor actor;
    private final ListScans scans;
    private final EcertConfig config;

    ScanLogResource(CurrentActor actor, ListScans scans, EcertConfig config) {
        this.actor = actor;
        this.scans = scans;
        this.config = config;
    }

    @GET
    @RolesAllowed("applicant")
    @Operation(
            operationId = "listPresentationScans",
            summary = "Which office scanned the holder's certificate, for which case")
    @APIResponse(
            responseCode = "200",
            description = "The scans, newest first",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ScanView.class)))
    public Response scans(
            @PathParam("identifier") String identifier,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit) {
        return BareList.of(
                scans.handle(actor.actor(), identifier, Cursor.id(cursor), limit),
                limit,
                PresentationScan::id,
                scan -> ScanView.of(scan, config.offices()));
    }
}
