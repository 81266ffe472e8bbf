package onenet.hazchem.caseview.web;

import onenet.access.CurrentActor;
import onenet.casedesk.ClockView;
import onenet.hazchem.caseview.CasePage;
import onenet.hazchem.caseview.LicenceCaseView;
import onenet.hazchem.caseview.ReadCase;
import onenet.hazchem.caseview.ReadClocks;
import onenet.hazchem.caseview.Worklist;
import onenet.requests.EntityTags;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading cases. */
@Path("/v1/cases")
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
public class CaseResource {

    private final ReadCase readCase;
    private final ReadClocks readClocks;
    private final Worklist worklist;
    private final CurrentActor actors;

    CaseResource(ReadCase readCase, ReadClocks readClocks, Worklist worklist, CurrentActor actors) {
        this.readCase = readCase;
        this.readClocks = readClocks;
        this.worklist = worklist;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "listCases",
            summary = "The actor's worklist: an office's cases as asked for, an enterprise's own by status")
    public CasePage list(
            @Valid @BeanParam WorklistFilter filter,
            @QueryParam("cursor") Optional<String> cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return CasePage.of(worklist.page(actors.actor(), filter.question(), cursor, limit));
    }

    @GET
    @Path("/{caseNumber}")
    @Operation(operationId = "readCase", summary = "One case, with what the actor may do next")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = LicenceCaseView.class)))
    @APIResponse(responseCode = "404", description = "No such case for this actor")
    public Response read(@PathParam("caseNumber") String caseNumber) {
        LicenceCaseView view = readCase.handle(caseNumber, actors.actor());
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }

    @GET
    @Path("/{caseNumber}/clocks")
    @Operation(operationId = "readClocks", summary = "Every clock of the case, explained line by line")
    public List<ClockView> clocks(@PathParam("caseNumber") String caseNumber) {
        return readClocks.handle(caseNumber, actors.actor());
    }
}
