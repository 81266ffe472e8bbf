package onenet.oversight.deadline.web;

import onenet.access.CurrentActor;
import onenet.access.Powers;
import onenet.casework.authority.Office;
import onenet.oversight.deadline.Finding;
import onenet.oversight.deadline.ListFindings;
import onenet.oversight.terms.Ground;
import onenet.requests.Cursor;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the deadlines showed (电子监察). */
@Path("/v1/findings")
@Tag(name = "findings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
public class FindingResource {

    private final ListFindings list;
    private final Powers powers;
    private final CurrentActor actors;

    FindingResource(ListFindings list, Powers powers, CurrentActor actors) {
        this.list = list;
        this.powers = powers;
        this.actors = actors;
    }

    /**
     * What a deadline showed of a case, once for each ground and day.
     *
     * @param ground why the case is looked at
     * @param onDay the day it is about: a due date, the last day of a licence, or the first day of a pause or of a step
     * @param office code of the office that had the case when it was found
     * @param officeName its name
     * @param foundAt when it was found
     * @param stands whether the case still has that day, is still paused or in that step since it, or is not decided yet
     */
    record FindingView(
            UUID id,
            String caseNumber,
            Ground ground,
            LocalDate onDay,
            String office,
            String officeName,
            Instant foundAt,
            boolean stands) {}

    /**
     * A page of findings.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FindingPage(List<FindingView> items, String next) {}

    @GET
    @Operation(
            operationId = "listFindings",
            summary = "Findings, the newest first: the city's for its supervision, its own for an office")
    public FindingPage list(
            @QueryParam("office") @Parameter(description = "Code of the office; for those who see more than one")
                    Optional<@Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?") String> office,
            @QueryParam("ground") @Parameter(description = "Why the case is looked at") Optional<Ground> ground,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        Lines<ListFindings.Listed> page = list.handle(actors.actor(), office, ground, Cursor.id(cursor), limit);
        return new FindingPage(page.shown().stream().map(this::view).toList(), page.next(last -> last.finding()
                .id()));
    }

    private FindingView view(ListFindings.Listed listed) {
        Finding found = listed.finding();
        return new FindingView(
                found.id(),
                found.caseNumber(),
                found.ground(),
                found.onDay(),
                found.office(),
                powers.office(found.office()).map(Office::name).orElse(found.office()),
                found.foundAt(),
                listed.stands());
    }
}
