package onenet.ecert.presentation.web;

import onenet.access.CurrentActor;
import onenet.ecert.EcertConfig;
import onenet.ecert.presentation.ListScans;
import onenet.ecert.presentation.web.PresentationViews.ScanView;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    @APIResponse(responseCode = "200", description = "The latest scans, newest first")
    public List<ScanView> scans(@PathParam("identifier") String identifier) {
        return scans.handle(actor.actor(), identifier).stream()
                .map(scan -> ScanView.of(scan, config.offices()))
                .toList();
    }
}
