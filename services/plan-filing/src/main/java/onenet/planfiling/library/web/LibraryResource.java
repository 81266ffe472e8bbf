package onenet.planfiling.library.web;

import onenet.access.CurrentActor;
import onenet.casework.identity.TypedText;
import onenet.planfiling.law.AccidentKind;
import onenet.planfiling.library.MatchPlans;
import onenet.planfiling.library.SearchPlans;
import onenet.requests.Cursor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The plan library, for officers. */
@Path("/v1")
@Tag(name = "library")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake-officer", "decision-maker", "city-supervisor", "auditor"})
public class LibraryResource {

    /** A CAS number; of an entry that has none, its number in the catalogue. */
    private static final String CHEMICAL = "\\d{2,7}-\\d{2}-\\d|[0-9]{1,4}";

    private static final String COUNTY = "\\d{6}";

    private final SearchPlans searchPlans;
    private final MatchPlans matchPlans;
    private final CurrentActor actors;

    LibraryResource(SearchPlans searchPlans, MatchPlans matchPlans, CurrentActor actors) {
        this.searchPlans = searchPlans;
        this.matchPlans = matchPlans;
        this.actors = actors;
    }

    @GET
    @Path("/plans")
    @Operation(
            operationId = "searchPlans",
            summary =
                    "Filed plans that have all that is asked for: free text, unit, county, chemical, kind of accident")
    public SearchPlans.PlanPage search(
            @QueryParam("q") @Size(max = 100) String text,
            @QueryParam("unit") @Size(max = 100) String unit,
            @QueryParam("county") @Pattern(regexp = COUNTY) String county,
            @QueryParam("chemical") @Pattern(regexp = CHEMICAL) String chemical,
            @QueryParam("accident") AccidentKind accident,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return searchPlans.handle(
                actors.actor(),
                new SearchPlans.Question(
                        text, unit == null ? null : TypedText.upperCode(unit), county, chemical, accident),
                Cursor.place(cursor, SearchPlans.FURTHEST),
                limit);
    }

    @GET
    @Path("/plan-matches")
    @Operation(
            operationId = "matchPlans",
            summary =
                    "An accident is reported: applicable plans and the nearest rescue teams and materials, best first")
    public MatchPlans.PlanMatches match(
            @QueryParam("chemical") @NotNull @Pattern(regexp = CHEMICAL) String chemical,
            @QueryParam("accident") @NotNull AccidentKind accident,
            @QueryParam("county") @NotNull @Pattern(regexp = COUNTY) String county,
            @QueryParam("longitude") @Min(-180) @Max(180) Double longitude,
            @QueryParam("latitude") @Min(-90) @Max(90) Double latitude,
            @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(50) int limit) {
        return matchPlans.handle(
                actors.actor(), new MatchPlans.Accident(chemical, accident, county, longitude, latitude), limit);
    }
}
