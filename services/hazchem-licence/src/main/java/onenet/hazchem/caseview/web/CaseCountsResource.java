package onenet.hazchem.caseview.web;

import onenet.access.CurrentActor;
import onenet.hazchem.caseview.Worklist;
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
@Tag(name = "cases")
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
public class CaseCountsResource {

    private final Worklist worklist;
    private final CurrentActor actors;

    CaseCountsResource(Worklist worklist, CurrentActor actors) {
        this.worklist = worklist;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "countCases",
            summary = "Cases at each stage and light, among all that fit the rest of the question")
    public CaseCounts count(@Valid @BeanParam WorklistFilter filter) {
        return worklist.counts(actors.actor(), filter.question());
    }
}
