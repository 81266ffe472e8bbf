package onenet.pages.web;

import onenet.access.CurrentActor;
import onenet.attachments.StoredFile;
import onenet.casedesk.CaseFiles;
import onenet.pages.PageSize;
import onenet.pages.Pages;
import onenet.uploads.UploadedFile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pages of what was handed in for a material, as pictures: for whoever may have the file itself. */
@Path("/v1/cases/{caseNumber}/materials/{material}/pages")
@Tag(name = "materials")
@RolesAllowed({
    "applicant",
    "intake-officer",
    "examiner",
    "decision-maker",
    "legal-reviewer",
    "city-supervisor",
    "auditor",
    "system:read"
})
public class MaterialPagesResource {

    /** Kept by the reader's own program, which asks each time whether he may still see it; that costs no drawing. */
    private static final String ASK_EACH_TIME = "private, no-cache";

    private final CaseFiles files;
    private final Pages pages;
    private final CurrentActor actors;

    MaterialPagesResource(CaseFiles files, Pages pages, CurrentActor actors) {
        this.files = files;
        this.pages = pages;
        this.actors = actors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "countMaterialPages",
            summary = "How many pages the file of a material has, or why none can be shown")
    @APIResponse(
            responseCode = "200",
            description = "The pages",
            content = @Content(schema = @Schema(implementation = PagesView.class)))
    @APIResponse(responseCode = "404", description = "No such case for this actor, or no such file in it")
    public PagesView count(@PathParam("caseNumber") String caseNumber, @PathParam("material") String material) {
        UploadedFile file = files.material(caseNumber, material, actors.actor());
        return PagesView.of(file, pages.count(file.content()));
    }

    @GET
    @Path("/{page}")
    @Produces({"image/png", "image/jpeg"})
    @Operation(operationId = "showMaterialPage", summary = "One page of the file of a material, as a picture")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = {
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "No such case for this actor, or no such page in it")
    public Response show(
            @PathParam("caseNumber") String caseNumber,
            @PathParam("material") String material,
            @Parameter(description = "From 1 on") @PathParam("page") @Min(1) @Max(100_000) int page,
            @Parameter(description = "How large it is drawn") @QueryParam("size") @DefaultValue("MEDIUM") PageSize size,
            @Context Request request) {
        StoredFile file = files.material(caseNumber, material, actors.actor()).content();
        EntityTag tag = new EntityTag(file.digest().substring(0, 32) + "-" + page + "-" + size);
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.tag(tag).header("Cache-Control", ASK_EACH_TIME).build();
        }
        Pages.Picture picture = pages.draw(file, page, size);
        return Response.ok(new ByteArrayInputStream(picture.content()), picture.mediaType())
                .tag(tag)
                .header("Cache-Control", ASK_EACH_TIME)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
