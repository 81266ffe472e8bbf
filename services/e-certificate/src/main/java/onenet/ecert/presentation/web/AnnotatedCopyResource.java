package onenet.ecert.presentation.web;

import onenet.access.CurrentActor;
import onenet.ecert.certificate.IssuedCopy;
import onenet.ecert.presentation.MakeAnnotatedCopy;
import onenet.ecert.presentation.ReadAnnotatedCopy;
import onenet.ecert.presentation.web.PresentationViews.CopyRequest;
import onenet.ecert.presentation.web.PresentationViews.CopyView;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Annotated copies (加注件) for one case and purpose. */
@Path("/v1")
@Tag(name = "presentation")
@RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "department"})
public class AnnotatedCopyResource {

    private final CurrentActor actor;
    private final MakeAnnotatedCopy make;
    private final ReadAnnotatedCopy read;

    AnnotatedCopyResource(CurrentActor actor, MakeAnnotatedCopy make, ReadAnnotatedCopy read) {
        this.actor = actor;
        this.make = make;
        this.read = read;
    }

    @POST
    @Path("/certificates/{identifier}/annotated-copies")
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

    @GET
    @Path("/annotated-copies/{id}/document")
    @Produces("application/ofd")
    @Operation(operationId = "downloadAnnotatedCopy", summary = "The document of an annotated copy")
    @APIResponse(
            responseCode = "200",
            description = "The OFD file",
            content =
                    @Content(
                            mediaType = "application/ofd",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("id") UUID id) {
        IssuedCopy copy = read.handle(actor.actor(), id);
        return Response.ok(copy.ofd())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"copy-" + copy.id() + ".ofd\"")
                .build();
    }
}
