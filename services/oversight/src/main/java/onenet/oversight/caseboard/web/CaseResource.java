package onenet.oversight.caseboard.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.caseboard.ListOwnCases;
import onenet.oversight.caseboard.ReadCase;
import onenet.oversight.caseboard.ReadTimeline;
import onenet.oversight.caseboard.web.BoardViews.BoardCase;
import onenet.oversight.caseboard.web.BoardViews.BoardPage;
import onenet.oversight.caseboard.web.BoardViews.TimelineEntry;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One case and what happened to it, for whoever may see it; and an enterprise's own cases at every service. */
@Path("/v1")
@Tag(name = "board")
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

    private static final String CSV = "text/csv";

    private final ReadCase readCase;
    private final ReadTimeline readTimeline;
    private final ListOwnCases listOwn;
    private final BoardViews views;
    private final CurrentActor actors;

    CaseResource(
            ReadCase readCase, ReadTimeline readTimeline, ListOwnCases listOwn, BoardViews views, CurrentActor actors) {
        this.readCase = readCase;
        this.readTimeline = readTimeline;
        this.listOwn = listOwn;
        this.views = views;
        this.actors = actors;
    }

    @GET
    @Path("/cases/{caseNumber}")
    @Operation(operationId = "readBoardCase", summary = "One case as it stands today")
    @APIResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = BoardCase.class)))
    @APIResponse(responseCode = "404", description = "No such case for this actor")
    public BoardCase read(@PathParam("caseNumber") String caseNumber) {
        Actor reader = actors.actor();
        return views.of(readCase.handle(reader, caseNumber), reader);
    }

    @GET
    @Path("/cases/{caseNumber}/timeline")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(operationId = "readTimeline", summary = "What happened to the case, event by event")
    @APIResponse(
            responseCode = "200",
            description =
                    "The events; as a table where Accept asks for text/csv (UTF-8 with a mark, so that office programs read it)",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = TimelineEntry.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "No such case for this actor")
    public Response timeline(@PathParam("caseNumber") String caseNumber, @Context HttpHeaders asked) {
        List<TimelineEntry> entries = entries(caseNumber);
        return wantsTable(asked)
                ? Response.ok(TimelineCsv.of(entries))
                        .type(CSV + ";charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"timeline.csv\"")
                        .build()
                : Response.ok(entries).type(MediaType.APPLICATION_JSON).build();
    }

    /** Whoever takes anything is given the first of the two. */
    private static boolean wantsTable(HttpHeaders asked) {
        MediaType first = asked.getAcceptableMediaTypes().get(0);
        return !first.isWildcardType() && first.isCompatible(MediaType.valueOf(CSV));
    }

    private List<TimelineEntry> entries(String caseNumber) {
        Actor reader = actors.actor();
        return readTimeline.handle(reader, caseNumber).stream()
                .filter(entry -> views.shows(entry, reader))
                .map(entry -> views.of(entry, reader))
                .toList();
    }

    @GET
    @Path("/my/cases")
    @RolesAllowed({"applicant", "system:read"})
    @Operation(
            operationId = "listOwnCases",
            summary = "The enterprise's cases at every service, what was told of last first")
    public BoardPage own(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        Actor reader = actors.actor();
        return views.of(listOwn.handle(reader, cursor, limit), reader);
    }
}
