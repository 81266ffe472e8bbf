package onenet.planfiling.upkeep.web;

import onenet.access.CurrentActor;
import onenet.planfiling.upkeep.ReadDuties;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The yearly report of evaluations and drills: of an office for its officers, of a unit for itself. */
@Path("/v1/duties")
@Tag(name = "upkeep")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "intake-officer", "decision-maker", "city-supervisor", "auditor", "system:read"})
public class DutyResource {

    private final ReadDuties readDuties;
    private final CurrentActor actors;

    DutyResource(ReadDuties readDuties, CurrentActor actors) {
        this.readDuties = readDuties;
        this.actors = actors;
    }

    @GET
    @Path("/{year}")
    @Operation(
            operationId = "readDuties",
            summary =
                    "What the filed plans of the office, or of the asking unit, owe in a year, evaluation and half-year drills, and what was done")
    public ReadDuties.DutyPage read(
            @PathParam("year") @Min(2016) @Max(2099) int year,
            @QueryParam("cursor") @DefaultValue("") @Size(max = 40) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return readDuties.handle(actors.actor(), year, cursor, limit);
    }
}
