package onenet.safetyreview.caseview.web;

import onenet.access.CurrentActor;
import onenet.safetyreview.caseview.Worklist;
import onenet.worklist.CaseCounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much there is to do. */
@Path("/v1/case-counts")
@Tag(name = "reviews")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    "intake-officer",
    "examiner",
    "decision-maker",
    "legal-reviewer",
    "city-supervisor",
    "auditor",
    "system:read"
})
public class ReviewCountsResource {

    private final Worklist worklist;
    private final CurrentActor actors;

    ReviewCountsResource(Worklist worklist, CurrentActor actors) {
        this.worklist = worklist;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "countReviews",
            summary = "Reviews at each status and light, among all that fit the rest of the question")
    public CaseCounts count(@Valid @BeanParam ReviewFilter filter) {
        return worklist.counts(actors.actor(), filter.question());
    }
}
