package onenet.oversight.caseboard.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.caseboard.CountBoard;
import onenet.oversight.caseboard.SearchBoard;
import onenet.oversight.caseboard.web.BoardViews.BoardPage;
import onenet.oversight.caseboard.web.BoardViews.OfficeCount;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The board: every case of every service, for the city's supervision and for each office. */
@Path("/v1")
@Tag(name = "board")
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
public class BoardResource {

    private final SearchBoard search;
    private final CountBoard count;
    private final BoardViews views;
    private final CurrentActor actors;

    BoardResource(SearchBoard search, CountBoard count, BoardViews views, CurrentActor actors) {
        this.search = search;
        this.count = count;
        this.views = views;
        this.actors = actors;
    }

    @GET
    @Path("/cases")
    @Operation(operationId = "searchBoard", summary = "Cases of every service: the city's, or those an office has")
    public BoardPage list(
            @Valid @BeanParam BoardFilter filter,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        Actor reader = actors.actor();
        return views.of(search.handle(reader, filter.question(), cursor, limit), reader);
    }

    @GET
    @Path("/case-counts")
    @Operation(operationId = "countBoard", summary = "Open cases of each office by their lights")
    public List<OfficeCount> counts() {
        Actor reader = actors.actor();
        return views.counts(count.handle(reader), reader);
    }
}
