package onenet.proofs.demand.web;

import onenet.access.CurrentActor;
import onenet.problem.ProblemAnswers;
import onenet.proofs.ProofsProblem;
import onenet.proofs.demand.Demand;
import onenet.proofs.demand.DemandProof;
import onenet.proofs.demand.Demands;
import onenet.requests.BareList;
import onenet.requests.Cursor;
import onenet.requests.Idempotent;
import onenet.text.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Demands on applicants, and the refused ones for oversight. */
@Path("/v1/demands")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "demands", description = "An officer wants a proof handed in: only when every route is exhausted")
public class DemandResource {

    private final CurrentActor actor;
    private final DemandProof demand;
    private final Demands demands;
    private final ProblemAnswers problems;

    DemandResource(CurrentActor actor, DemandProof demand, Demands demands, ProblemAnswers problems) {
        this.actor = actor;
        this.demand = demand;
        this.demands = demands;
        this.problems = problems;
    }

    /** A demand. */
    public record DemandRequest(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{8,64}") String caseReference,
            @NotBlank @Size(max = 60) String proofId,
            @NotBlank @Lines @Size(max = 500) String reason) {}

    /** What became of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DemandView(
            UUID id,
            String caseReference,
            String proofId,
            String officeCode,
            String officer,
            String reason,
            boolean granted,
            String why,
            String writtenReason,
            Instant demandedAt) {

        static DemandView of(Demand demand) {
            return new DemandView(
                    demand.id(),
                    demand.caseReference(),
                    demand.proofId(),
                    demand.officeCode(),
                    demand.officerName(),
                    demand.reason(),
                    demand.granted(),
                    demand.why(),
                    demand.writtenReason(),
                    demand.demandedAt());
        }
    }

    /** The refusal is a plain answer, so that its record stays in the database. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer"})
    @Operation(
            operationId = "demandProof",
            summary = "Demand a proof from the applicant; refused while the state can have it itself")
    @APIResponse(
            responseCode = "201",
            description = "Granted, with the written reason that names each failed attempt",
            content = @Content(schema = @Schema(implementation = DemandView.class)))
    public Response demand(
            @NotNull @Valid DemandRequest request, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Demand made = demand.handle(
                actor.actor(), new Demand.Wanted(request.caseReference(), request.proofId(), request.reason()));
        if (made.granted()) {
            return Response.status(Response.Status.CREATED)
                    .entity(DemandView.of(made))
                    .build();
        }
        return problems.of(ProofsProblem.DEMAND_REFUSED.raise(made.why())).build();
    }

    @GET
    @Path("/refused")
    @RolesAllowed({"city-supervisor", "auditor"})
    @Operation(operationId = "listRefusedDemands", summary = "Demands that were refused, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = DemandView.class)))
    public Response refused(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(200) int limit) {
        return BareList.of(demands.refused(Cursor.id(cursor), limit), limit, Demand::id, DemandView::of);
    }
}
