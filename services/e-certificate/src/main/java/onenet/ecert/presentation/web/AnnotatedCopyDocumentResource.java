package onenet.ecert.presentation.web;

import onenet.access.CurrentActor;
import onenet.ecert.certificate.IssuedCopy;
import onenet.ecert.presentation.ReadAnnotatedCopy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of annotated copies, for the office they were made for. */
@Path("/v1/annotated-copies/{id}/document")
@Tag(name = "presentation")
@RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "department"})
public class AnnotatedCopyDocumentResource {

    private final CurrentActor actor;
    private final ReadAnnotatedCopy read;

    AnnotatedCopyDocumentResource(CurrentActor actor, ReadAnnotatedCopy read) {
        this.actor = actor;
        this.read = read;
    }

    @GET
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
