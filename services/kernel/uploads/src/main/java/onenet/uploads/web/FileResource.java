package onenet.uploads.web;

import onenet.access.CurrentActor;
import onenet.attachments.Accepted;
import onenet.casework.actor.Actor;
import onenet.counter.SpeakForApplicant;
import onenet.uploads.ReadFile;
import onenet.uploads.UploadFile;
import onenet.uploads.UploadedFile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Uploads. A path of its own: one root path beside {@code /v1/cases} would hide the paths below it. */
@Path("/v1/files")
@Tag(name = "materials")
@Produces(MediaType.APPLICATION_JSON)
public class FileResource {

    private final UploadFile uploadFile;
    private final ReadFile readFile;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    FileResource(UploadFile uploadFile, ReadFile readFile, SpeakForApplicant speakers, CurrentActor actors) {
        this.uploadFile = uploadFile;
        this.readFile = readFile;
        this.speakers = speakers;
        this.actors = actors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({"applicant", "intake-officer", "system:apply"})
    @Operation(
            operationId = "uploadFile",
            summary = "Upload a document (PDF, JPEG, PNG or OFD, at most 10 MiB); the same content gives the same file")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    @APIResponse(responseCode = "413", description = "Over 10 MiB")
    @APIResponse(responseCode = "415", description = "The content is none of the accepted types")
    @APIResponse(
            responseCode = "422",
            description = "The file holds a script, a launch action, embedded files or encrypted content")
    public Response upload(
            InputStream content,
            @QueryParam("name") @NotBlank @Size(max = 200) String name,
            @HeaderParam("Counter-Visit") UUID visit) {
        UploadedFile file = uploadFile.handle(content, name, Accepted.DOCUMENTS, speakers.actor(actors.actor(), visit));
        return FileView.kept(file);
    }

    @GET
    @Path("/{file}")
    @RolesAllowed({"applicant", "intake-officer", "examiner"})
    @Operation(operationId = "readFile", summary = "What is known of a file one's enterprise or office uploaded")
    public FileView read(@PathParam("file") UUID file, @HeaderParam("Counter-Visit") UUID visit) {
        Actor reader = visit == null ? actors.actor() : speakers.actor(actors.actor(), visit);
        return FileView.of(readFile.handle(file, reader));
    }
}
