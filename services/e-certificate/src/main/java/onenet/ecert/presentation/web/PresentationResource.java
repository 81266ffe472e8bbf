package onenet.ecert.presentation.web;

import onenet.access.CurrentActor;
import onenet.ecert.presentation.PresentCertificate;
import onenet.ecert.presentation.web.PresentationViews.PresentationView;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The holder opens a certificate for showing. */
@Path("/v1/certificates/{identifier}/presentations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "presentation", description = "亮证: a code good for 60 seconds and one use; annotated copies")
public class PresentationResource {

    private final CurrentActor actor;
    private final PresentCertificate present;

    PresentationResource(CurrentActor actor, PresentCertificate present) {
        this.actor = actor;
        this.present = present;
    }

    @POST
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "presentCertificate", summary = "The holder opens a certificate for showing")
    @APIResponse(
            responseCode = "201",
            description = "The code to show as QR",
            content = @Content(schema = @Schema(implementation = PresentationView.class)))
    public Response present(
            @PathParam("identifier") String identifier, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Response.status(Response.Status.CREATED)
                .entity(PresentationView.of(present.handle(actor.actor(), identifier)))
                .build();
    }
}
