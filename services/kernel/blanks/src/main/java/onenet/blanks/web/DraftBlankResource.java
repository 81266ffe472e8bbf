package onenet.blanks.web;

import onenet.access.CurrentActor;
import onenet.blanks.BlankForm;
import onenet.blanks.BlankForms;
import onenet.counter.SpeakForApplicant;
import onenet.drafts.ReadDrafts;
import onenet.problem.CommonProblem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The blank form of a material with what the applicant has typed. */
@Path("/v1/drafts/{draftId}/blanks/{material}")
@Tag(name = "guide")
@RolesAllowed({"applicant", "intake-officer", "system:apply"})
public class DraftBlankResource {

    private final BlankForms forms;
    private final ReadDrafts drafts;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    DraftBlankResource(BlankForms forms, ReadDrafts drafts, SpeakForApplicant speakers, CurrentActor actors) {
        this.forms = forms;
        this.drafts = drafts;
        this.speakers = speakers;
        this.actors = actors;
    }

    @GET
    @Produces(BlankResource.PDF)
    @Operation(
            operationId = "downloadBlankOfDraft",
            summary = "The blank form of a material, with what the draft says printed into it")
    @APIResponse(
            responseCode = "200",
            description = "The form",
            content =
                    @Content(
                            mediaType = BlankResource.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "No such draft of this enterprise, or no form of the material")
    @APIResponse(responseCode = "409", description = "It was handed in")
    public Response ofDraft(
            @PathParam("draftId") UUID draftId,
            @PathParam("material") String material,
            @HeaderParam("Counter-Visit") UUID visit) {
        BlankForm form = forms.find(material).orElseThrow(CommonProblem.NOT_FOUND::raise);
        return BlankResource.answer(
                form.title().zh(),
                form.filled(drafts.open(draftId, speakers.actor(actors.actor(), visit))
                        .form()));
    }
}
