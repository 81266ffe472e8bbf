package onenet.planfiling.use.web;

import onenet.access.CurrentActor;
import onenet.casework.identity.Uscc;
import onenet.planfiling.filingcase.FilingCase;
import onenet.planfiling.filingcase.Receipt;
import onenet.planfiling.filingcase.Standing;
import onenet.planfiling.law.PlanKind;
import onenet.planfiling.use.Purpose;
import onenet.planfiling.use.UseFilings;
import onenet.requests.Lines;
import onenet.requests.WellFormed;
import onenet.requests.WellFormed.Kind;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A unit's filed plans for other services, by statutory function and for a named case only. */
@Path("/v1/holders/{uscc}/filings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "use", description = "What other services read by statutory function; each reading is recorded")
@RolesAllowed("proof-filing-reader")
public class HolderFilingsResource {

    private final CurrentActor actor;
    private final UseFilings use;

    HolderFilingsResource(CurrentActor actor, UseFilings use) {
        this.actor = actor;
        this.use = use;
    }

    /** One filed plan; a deemed filing is one like any other. */
    public record HeldFiling(
            String caseNumber,
            String filingNumber,
            boolean deemed,
            LocalDate filedOn,
            String office,
            String holderName,
            String planTitle,
            String planVersion,
            List<PlanKind> kinds,
            Standing status,
            LocalDate statusSince,
            String receiptIdentifier,
            LocalDate evaluationDueOn) {

        static HeldFiling of(FilingCase filed) {
            return new HeldFiling(
                    filed.caseNumber(),
                    filed.registration().number().orElseThrow(),
                    filed.registration().deemed(),
                    filed.registration().filedOn().orElseThrow(),
                    filed.office(),
                    filed.unitName(),
                    filed.filing().plan().title(),
                    filed.filing().plan().version(),
                    filed.filing().plan().kinds(),
                    filed.registration().standing().orElseThrow(),
                    filed.registration().standingSince().orElseThrow(),
                    filed.registration().receipt().map(Receipt::identifier).orElse(null),
                    filed.registration().evaluationDueOn().orElse(null));
        }
    }

    /** A page; {@code next} is the cursor of the following one, absent on the last. */
    public record HeldFilingPage(List<HeldFiling> items, String next) {}

    @GET
    @Operation(
            operationId = "listHolderFilings",
            summary = "A page of a unit's filed plans, however they stand, for a case of the asking service")
    public HeldFilingPage list(
            @PathParam("uscc") @WellFormed(Kind.REGISTERED_USCC) String uscc,
            @QueryParam("cursor") @DefaultValue("") @Size(max = 40) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @HeaderParam("X-Onenet-Case") @NotBlank @Size(max = 64) String caseNumber,
            @HeaderParam("X-Onenet-Item") @NotBlank @Size(max = 64) String itemCode,
            @HeaderParam("X-Onenet-Purpose") @NotBlank @Size(max = 200) String purpose) {
        Lines<FilingCase> lines = use.handle(
                actor.actor(), Purpose.told(caseNumber, itemCode, purpose), new Uscc(uscc).value(), cursor, limit);
        return new HeldFilingPage(
                lines.shown().stream().map(HeldFiling::of).toList(), lines.next(FilingCase::caseNumber));
    }
}
