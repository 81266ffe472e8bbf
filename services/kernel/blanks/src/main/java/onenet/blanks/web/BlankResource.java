package onenet.blanks.web;

import onenet.access.CurrentActor;
import onenet.attachments.FileName;
import onenet.blanks.BlankForm;
import onenet.blanks.BlankForms;
import onenet.counter.SpeakForApplicant;
import onenet.drafts.ReadDrafts;
import onenet.items.Text;
import onenet.problem.CommonProblem;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Blank forms of the papers to hand in: for everybody empty and as a sample, for the applicant with what he has typed. */
@Path("/v1")
@Tag(name = "guide")
@PermitAll
public class BlankResource {

    private static final String PDF = "application/pdf";

    private final BlankForms forms;
    private final ReadDrafts drafts;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    BlankResource(BlankForms forms, ReadDrafts drafts, SpeakForApplicant speakers, CurrentActor actors) {
        this.forms = forms;
        this.drafts = drafts;
        this.speakers = speakers;
        this.actors = actors;
    }

    /**
     * A material there is a blank form of.
     *
     * @param material id of the material in the item
     * @param title heading of the form
     */
    public record BlankView(String material, Text title) {

        static BlankView of(BlankForm form) {
            return new BlankView(form.material(), form.title());
        }
    }

    @GET
    @Path("/blanks")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listBlanks", summary = "The materials there are blank forms of")
    public List<BlankView> list() {
        return forms.all().stream().map(BlankView::of).toList();
    }

    @GET
    @Path("/blanks/{material}")
    @Produces(PDF)
    @Operation(operationId = "downloadBlank", summary = "The blank form of a material, as PDF")
    @APIResponse(
            responseCode = "200",
            description = "The form, with nothing filled in",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no form of it: somebody else writes it")
    public Response blank(@PathParam("material") String material) {
        BlankForm form = known(material);
        return answer(form.title().zh(), form.blank());
    }

    @GET
    @Path("/blanks/{material}/sample")
    @Produces(PDF)
    @Operation(
            operationId = "downloadSample",
            summary = "The same form, filled in with invented facts and marked as a sample")
    @APIResponse(
            responseCode = "200",
            description = "The sample",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "There is no form of it: somebody else writes it")
    public Response sample(@PathParam("material") String material) {
        BlankForm form = known(material);
        return answer(form.title().zh() + "（填写样例）", form.sample());
    }

    @GET
    @Path("/drafts/{draftId}/blanks/{material}")
    @Produces(PDF)
    @RolesAllowed({"applicant", "intake-officer", "system:apply"})
    @Operation(
            operationId = "downloadBlankOfDraft",
            summary = "The blank form of a material, with what the draft says printed into it")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such draft of this enterprise, or no form of the material")
    @APIResponse(responseCode = "409", description = "It was handed in")
    public Response ofDraft(
            @PathParam("draftId") UUID draftId,
            @PathParam("material") String material,
            @HeaderParam("Counter-Visit") UUID visit) {
        BlankForm form = known(material);
        return answer(
                form.title().zh(),
                form.filled(drafts.open(draftId, speakers.actor(actors.actor(), visit))
                        .form()));
    }

    private BlankForm known(String material) {
        return forms.find(material).orElseThrow(CommonProblem.NOT_FOUND::raise);
    }

    private static Response answer(String name, byte[] pdf) {
        return Response.ok(pdf, PDF)
                .header("Content-Disposition", FileName.of(name, PDF).disposition())
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
