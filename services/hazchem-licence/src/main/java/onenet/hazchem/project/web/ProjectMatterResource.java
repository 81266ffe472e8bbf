package onenet.hazchem.project.web;

import onenet.access.CurrentActor;
import onenet.hazchem.project.ProjectMatterView;
import onenet.hazchem.project.ReadProjectMatters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is known of an applicant's construction projects. */
@Path("/v1/cases/{caseNumber}/project-matters")
@Tag(name = "cases")
@Produces(MediaType.APPLICATION_JSON)
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
public class ProjectMatterResource {

    private final ReadProjectMatters readMatters;
    private final CurrentActor actors;

    ProjectMatterResource(ReadProjectMatters readMatters, CurrentActor actors) {
        this.readMatters = readMatters;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "listProjectMatters",
            summary =
                    "What of the applicant's construction projects fell away, as safety-review tells it: warnings, and blocks that are open; empty once the case is over")
    public List<ProjectMatterView> list(@PathParam("caseNumber") String caseNumber) {
        return readMatters.handle(caseNumber, actors.actor());
    }
}
