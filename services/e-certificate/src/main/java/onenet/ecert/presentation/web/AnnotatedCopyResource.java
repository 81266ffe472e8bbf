package onenet.ecert.presentation.web;

import onenet.access.CurrentActor;
import onenet.ecert.certificate.IssuedCopy;
import onenet.ecert.presentation.MakeAnnotatedCopy;
import onenet.ecert.presentation.web.PresentationViews.CopyRequest;
import onenet.ecert.presentation.web.PresentationViews.CopyView;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Annotated copies (加注件) for one case and purpose. */
@Path("/v1/certificates/{identifier}/annotated-copies")
@Tag(name = "presentation")
@RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "department"})
public class AnnotatedCopyResource {

    private final CurrentActor actor;
    private final MakeAnnotatedCopy make;

    AnnotatedCopyResource(CurrentActor actor, MakeAnnotatedCopy make) {
        this.actor = actor;
        this.make = make;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "makeAnnotatedCopy", summary = "Have a sealed copy made for one case and purpose")
    @APIResponse(
            responseCode = "201",
            description = "The copy; Location leads to its document",
            content = @Content(schema = @Schema(implementation = CopyView.class)))
    public Response make(
            @PathParam("identifier") String identifier,
            @NotNull @Valid CopyRequest request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        IssuedCopy copy = make.handle(
                actor.actor(),
                identifier,
                new MakeAnnotatedCopy.Use(request.caseNumber(), request.purpose(), request.validDays()));
        return Response.created(URI.create("/v1/annotated-copies/" + copy.id() + "/document"))
                .entity(CopyView.of(copy))
                .build();
    }
}
