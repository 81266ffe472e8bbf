package onenet.hazchem.material.web;

import onenet.access.CurrentActor;
import onenet.hazchem.material.CompareWithOriginal;
import onenet.hazchem.material.ReadPhotograph;
import onenet.requests.Idempotent;
import onenet.uploads.UploadedFile;
import onenet.uploads.web.FileView;
import onenet.uploads.web.GiveOut;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** What a licence case has beside the files of every case: photographs of its site, and papers compared with their originals. */
@Path("/v1/cases")
@Tag(name = "materials")
@Produces(MediaType.APPLICATION_JSON)
public class CaseFileResource {

    private final ReadPhotograph readPhotograph;
    private final CompareWithOriginal compareWithOriginal;
    private final GiveOut giveOut;
    private final CurrentActor actors;

    CaseFileResource(
            ReadPhotograph readPhotograph,
            CompareWithOriginal compareWithOriginal,
            GiveOut giveOut,
            CurrentActor actors) {
        this.readPhotograph = readPhotograph;
        this.compareWithOriginal = compareWithOriginal;
        this.giveOut = giveOut;
        this.actors = actors;
    }

    @GET
    @Path("/{caseNumber}/site-photographs/{photograph}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
    @Operation(
            operationId = "downloadPhotograph",
            summary =
                    "A photograph of a site inspection: as it was taken for the office that inspected, for others without where and when")
    @APIResponse(
            responseCode = "200",
            description = "The photograph",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No such case for this actor, or no such photograph in it")
    public Response photograph(@PathParam("caseNumber") String caseNumber, @PathParam("photograph") String photograph) {
        ReadPhotograph.Photograph found = readPhotograph.handle(caseNumber, photograph, actors.actor());
        return found.asTaken() ? giveOut.asKept(found.file()) : giveOut.withoutNotes(found.file());
    }

    @POST
    @Path("/{caseNumber}/materials/{material}/comparison")
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
