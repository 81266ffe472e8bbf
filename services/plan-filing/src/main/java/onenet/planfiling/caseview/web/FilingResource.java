package onenet.planfiling.caseview.web;

import onenet.access.CurrentActor;
import onenet.casedesk.ClockView;
import onenet.planfiling.caseview.FilingPage;
import onenet.planfiling.caseview.FilingView;
import onenet.planfiling.caseview.ReadClocks;
import onenet.planfiling.caseview.ReadFiling;
import onenet.planfiling.caseview.ReadHistory;
import onenet.planfiling.caseview.Worklist;
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

/** Reading filings. */
@Path("/v1/cases")
@Tag(name = "filings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "intake-officer", "decision-maker", "city-supervisor", "auditor", "system:read"})
public class FilingResource {

    private final ReadFiling readFiling;
    private final ReadHistory readHistory;
    private final ReadClocks readClocks;
    private final Worklist worklist;
    private final CurrentActor actors;

    FilingResource(
            ReadFiling readFiling,
            ReadHistory readHistory,
            ReadClocks readClocks,
            Worklist worklist,
            CurrentActor actors) {
        this.readFiling = readFiling;
        this.readHistory = readHistory;
        this.readClocks = readClocks;
        this.worklist = worklist;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "listFilings",
            summary =
                    "The actor's worklist: an office's filings by due date or receipt, a unit's own, the newest first")
    public FilingPage list(
            @Valid @BeanParam FilingFilter filter,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return FilingPage.of(worklist.page(actors.actor(), filter.question(), Optional.ofNullable(cursor), limit));
    }

    @GET
    @Path("/{caseNumber}")
    @Operation(operationId = "readFiling", summary = "One filing, with what the actor may do next")
    @APIResponse(
            responseCode = "200",
            description = "The filing; ETag for the next act",
            content = @Content(schema = @Schema(implementation = FilingView.class)))
    @APIResponse(responseCode = "404", description = "No such filing for this actor")
    public Response read(@PathParam("caseNumber") String caseNumber) {
        FilingView view = readFiling.handle(caseNumber, actors.actor());
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }

    @GET
    @Path("/{caseNumber}/clocks")
    @Operation(operationId = "readClocks", summary = "Both clocks of the filing, explained line by line")
    public List<ClockView> clocks(@PathParam("caseNumber") String caseNumber) {
        return readClocks.handle(caseNumber, actors.actor());
    }

    @GET
    @Path("/{caseNumber}/history")
    @Operation(
            operationId = "readHistory",
            summary = "What came after the filing: versions, evaluations, drills, and which half-years they satisfy")
    public ReadHistory.History history(@PathParam("caseNumber") String caseNumber) {
        return readHistory.handle(caseNumber, actors.actor());
    }
}
