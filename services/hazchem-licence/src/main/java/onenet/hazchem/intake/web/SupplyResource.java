package onenet.hazchem.intake.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.counter.SpeakForApplicant;
import onenet.drafts.ReadDrafts;
import onenet.hazchem.intake.PreviewSupplies;
import onenet.hazchem.intake.Submission;
import onenet.hazchem.licencecase.LicenceProblem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a draft's materials come from. */
@Path("/v1/drafts/{draftId}/supplies")
@Tag(name = "drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "intake-officer", "system:apply"})
public class SupplyResource {

    private final PreviewSupplies previewSupplies;
    private final ReadDrafts readDrafts;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    SupplyResource(
            PreviewSupplies previewSupplies, ReadDrafts readDrafts, SpeakForApplicant speakers, CurrentActor actors) {
        this.previewSupplies = previewSupplies;
        this.readDrafts = readDrafts;
        this.speakers = speakers;
        this.actors = actors;
    }

    @POST
    @Operation(
            operationId = "previewSupplies",
            summary = "Per material: we have it, we are asking, you may commit, please give, because; safe to repeat")
    @APIResponse(responseCode = "200", description = "Every material the application needs, in the order of the item")
    @APIResponse(responseCode = "404", description = "No such draft of this enterprise")
    @APIResponse(responseCode = "409", description = "It was handed in; its case says what its materials come from")
    public List<SupplyView> preview(
            @PathParam("draftId") UUID draftId,
            @Valid @NotNull SubmitRequest request,
            @HeaderParam("Counter-Visit") UUID visit) {
        Actor actor = speakers.actor(actors.actor(), visit);
        readDrafts.open(draftId, actor);
        Submission submission = request.toSubmission();
        if (!actor.represents(submission.application().enterprise().uscc())) {
            throw LicenceProblem.NOT_YOUR_ENTERPRISE.raise();
        }
        return previewSupplies.handle(draftId, submission.matter(), submission.application()).stream()
                .map(SupplyView::of)
                .toList();
    }
}
