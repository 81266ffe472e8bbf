package onenet.hazchem.material.web;

import onenet.access.CurrentActor;
import onenet.attachments.Accepted;
import onenet.uploads.UploadFile;
import onenet.uploads.web.FileView;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Photographs taken on site, before a report names them. */
@Path("/v1/site-photographs")
@Tag(name = "examination")
@Produces(MediaType.APPLICATION_JSON)
public class PhotographResource {

    private final UploadFile uploadFile;
    private final CurrentActor actors;

    PhotographResource(UploadFile uploadFile, CurrentActor actors) {
        this.uploadFile = uploadFile;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed("examiner")
    @Operation(
            operationId = "uploadPhotograph",
            summary =
                    "Keep a photograph taken on site (JPEG or PNG, at most 10 MiB); the same picture gives the same file")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    @APIResponse(responseCode = "413", description = "Over 10 MiB")
    @APIResponse(responseCode = "415", description = "The content is no photograph")
    public Response upload(InputStream content, @QueryParam("name") @NotBlank @Size(max = 200) String name) {
        return FileView.kept(uploadFile.handle(content, name, Accepted.PHOTOGRAPHS, actors.actor()));
    }
}
