package onenet.planfiling.material.web;

import onenet.access.CurrentActor;
import onenet.counter.SignedPaper;
import onenet.planfiling.material.ReadMaterial;
import onenet.planfiling.material.ReadSignedPaper;
import onenet.uploads.web.GiveOut;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of a filing's materials. */
@Path("/v1/cases")
@Tag(name = "materials")
@Produces(MediaType.APPLICATION_OCTET_STREAM)
@RolesAllowed({"applicant", "intake-officer", "decision-maker", "city-supervisor", "auditor"})
public class MaterialResource {

    private final ReadMaterial readMaterial;
    private final ReadSignedPaper readSignedPaper;
    private final GiveOut giveOut;
    private final CurrentActor actors;

    MaterialResource(ReadMaterial readMaterial, ReadSignedPaper readSignedPaper, GiveOut giveOut, CurrentActor actors) {
        this.readMaterial = readMaterial;
        this.readSignedPaper = readSignedPaper;
        this.giveOut = giveOut;
        this.actors = actors;
    }

    @GET
    @Path("/{caseNumber}/materials/{material}")
    @Operation(operationId = "downloadMaterial", summary = "The file handed in for a material")
    @APIResponse(
            responseCode = "200",
            description = "The file, as what its content is",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/ofd", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No such filing or material for this actor")
    public Response download(@PathParam("caseNumber") String caseNumber, @PathParam("material") String material) {
        return giveOut.asKept(readMaterial.handle(caseNumber, material, actors.actor()));
    }

    @GET
    @Path("/{caseNumber}/signed-papers/{paper}")
    @Operation(
            operationId = "downloadSignedPaper",
            summary = "What the visitor signed at the window: the filing, or an agent's authorisation")
    @APIResponse(
            responseCode = "200",
            description = "The file, as what its content is",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/ofd", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No such filing for this actor, or no such paper in it")
    public Response signedPaper(@PathParam("caseNumber") String caseNumber, @PathParam("paper") SignedPaper paper) {
        return giveOut.asKept(readSignedPaper.handle(caseNumber, paper, actors.actor()));
    }
}
