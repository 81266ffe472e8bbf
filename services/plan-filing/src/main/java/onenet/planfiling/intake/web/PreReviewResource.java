package onenet.planfiling.intake.web;

import onenet.planfiling.intake.PreReviewFiling;
import onenet.prereview.web.PreReviewAnswers;
import onenet.prereview.web.PreReviewView;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What could be said against a draft. */
@Path("/v1/drafts/{draftId}/pre-review")
@Tag(name = "drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "intake-officer", "system:apply"})
public class PreReviewResource {

    private final PreReviewFiling preReview;
    private final PreReviewAnswers answers;

    PreReviewResource(PreReviewFiling preReview, PreReviewAnswers answers) {
        this.preReview = preReview;
        this.answers = answers;
    }

    @POST
    @Operation(
            operationId = "preReview",
            summary = "Everything the office could name against a filing before it is handed in; nothing is kept")
    @APIResponse(responseCode = "200", description = "What was found, and what the office will look at besides")
    @APIResponse(responseCode = "404", description = "No such draft of this unit")
    @APIResponse(responseCode = "409", description = "It was handed in; its case says what is missing")
    public PreReviewView preReview(
            @PathParam("draftId") UUID draftId,
            @Valid @NotNull FilingForm request,
            @HeaderParam("Counter-Visit") UUID visit) {
        return answers.of(draftId, visit, actor -> preReview.handle(request.toSent(null), actor));
    }
}
