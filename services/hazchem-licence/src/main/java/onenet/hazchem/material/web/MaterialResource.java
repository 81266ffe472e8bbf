package onenet.hazchem.material.web;

import onenet.access.CurrentActor;
import onenet.attachments.Attachments;
import onenet.hazchem.material.CompareWithOriginal;
import onenet.hazchem.material.ReadMaterial;
import onenet.hazchem.material.UploadFile;
import onenet.hazchem.material.UploadedFile;
import onenet.requests.Idempotent;

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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files handed in as materials. */
@Path("/v1")
@Tag(name = "materials")
@Produces(MediaType.APPLICATION_JSON)
public class MaterialResource {

    private final UploadFile uploadFile;
    private final ReadMaterial readMaterial;
    private final CompareWithOriginal compareWithOriginal;
    private final Attachments attachments;
    private final CurrentActor actors;

    MaterialResource(
            UploadFile uploadFile,
            ReadMaterial readMaterial,
            CompareWithOriginal compareWithOriginal,
            Attachments attachments,
            CurrentActor actors) {
        this.uploadFile = uploadFile;
        this.readMaterial = readMaterial;
        this.compareWithOriginal = compareWithOriginal;
        this.attachments = attachments;
        this.actors = actors;
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed("applicant")
    @Operation(
            operationId = "uploadFile",
            summary = "Upload a document (PDF, JPEG, PNG or OFD, at most 10 MiB); the same content gives the same file")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    @APIResponse(responseCode = "413", description = "Over 10 MiB")
    @APIResponse(responseCode = "415", description = "The content is none of the accepted types")
    public Response upload(InputStream content, @QueryParam("name") @NotBlank @Size(max = 200) String name) {
        UploadedFile file = uploadFile.handle(content, name, actors.actor());
        return Response.status(Response.Status.CREATED)
                .entity(FileView.of(file))
                .build();
    }

    @GET
    @Path("/cases/{caseNumber}/materials/{material}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        "applicant",
        "intake-officer",
        "examiner",
        "decision-maker",
        "legal-reviewer",
        "city-supervisor",
        "auditor"
    })
    @Operation(operationId = "downloadMaterial", summary = "The file handed in for a material")
    @APIResponse(responseCode = "200", description = "The file")
    @APIResponse(responseCode = "404", description = "No such case or material for this actor")
    public Response download(@PathParam("caseNumber") String caseNumber, @PathParam("material") String material) {
        UploadedFile file = readMaterial.handle(caseNumber, material, actors.actor());
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(attachments.open(file.content()), file.content().mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Path("/cases/{caseNumber}/materials/{material}/comparison")
    @Idempotent
    @RolesAllowed("intake-officer")
    @Operation(operationId = "compareWithOriginal", summary = "The uploaded copy was compared with the original")
    @APIResponse(
            responseCode = "201",
            description = "Trust level B",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    @APIResponse(responseCode = "404", description = "No such case or material for this actor")
    public Response compare(
            @PathParam("caseNumber") String caseNumber,
            @PathParam("material") String material,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        UploadedFile file = compareWithOriginal.handle(caseNumber, material, actors.actor());
        return Response.status(Response.Status.CREATED)
                .entity(FileView.of(file))
                .build();
    }
}
