package onenet.proofs.commitment.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.proofs.commitment.CheckCommitment;
import onenet.proofs.commitment.Commitment;
import onenet.proofs.commitment.Commitments;
import onenet.proofs.commitment.DecideBreach;
import onenet.proofs.commitment.DefendCommitment;
import onenet.proofs.commitment.ReadCommitment;
import onenet.proofs.commitment.WithdrawCommitment;
import onenet.proofs.commitment.web.CommitmentViews.CheckRequest;
import onenet.proofs.commitment.web.CommitmentViews.CommitmentView;
import onenet.proofs.commitment.web.CommitmentViews.ReasonRequest;
import onenet.proofs.commitment.web.CommitmentViews.RulingRequest;
import onenet.requests.BareList;
import onenet.requests.Cursor;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Commitments after they were signed: withdrawal, check, defence, decision. */
@Path("/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "commitment")
public class CommitmentResource {

    private final CurrentActor actor;
    private final ReadCommitment read;
    private final Commitments commitments;
    private final WithdrawCommitment withdraw;
    private final CheckCommitment check;
    private final Breach breach;

    CommitmentResource(
            CurrentActor actor,
            ReadCommitment read,
            Commitments commitments,
            WithdrawCommitment withdraw,
            CheckCommitment check,
            DefendCommitment defend,
            DecideBreach decide) {
        this.actor = actor;
        this.read = read;
        this.commitments = commitments;
        this.withdraw = withdraw;
        this.check = check;
        this.breach = new Breach(defend, decide);
    }

    private record Breach(DefendCommitment defend, DecideBreach decide) {}

    @GET
    @Path("/checks")
    @RolesAllowed({"intake-officer", "examiner", "decision-maker"})
    @Operation(operationId = "listCommitmentChecks", summary = "Checks the office still has to make, most urgent first")
    @APIResponse(
            responseCode = "200",
            description = "A page, most urgent first",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CommitmentView.class)))
    public Response checks(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(200) int limit) {
        Actor officer = actor.actor();
        UUID after = Cursor.id(cursor);
        return BareList.of(
                officer.officeCode()
                        .map(office -> commitments.openChecks(office, after, limit))
                        .orElse(List.of()),
                limit,
                Commitment::id,
                commitment -> CommitmentView.of(commitment, List.of(), commitments.orderedBy(commitment), officer));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        "applicant",
        "intake-officer",
        "examiner",
        "decision-maker",
        "legal-reviewer",
        "city-supervisor",
        "auditor"
    })
    @Operation(operationId = "readCommitment", summary = "A commitment with what happened to it")
    @APIResponse(responseCode = "200", description = "The commitment")
    public CommitmentView one(@PathParam("id") UUID id) {
        ReadCommitment.Found found = read.handle(actor.actor(), id);
        return CommitmentView.of(
                found.commitment(), found.steps(), commitments.orderedBy(found.commitment()), actor.actor());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "withdrawCommitment", summary = "Take a commitment back before the decision")
    @APIResponse(
            responseCode = "201",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @NotNull @Valid ReasonRequest request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        withdraw.handle(actor.actor(), id, request.reason());
        return created(id);
    }

    @POST
    @Path("/{id}/checks")
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(
            operationId = "checkCommitment",
            summary = "Enter what the check found; a source that cannot be asked leaves it open")
    @APIResponse(
            responseCode = "201",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response check(
            @PathParam("id") UUID id,
            @NotNull @Valid CheckRequest request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        check.handle(
                actor.actor(),
                id,
                new CheckCommitment.Finding(request.result(), request.note(), request.by(), request.decisionNumber()));
        return created(id);
    }

    @POST
    @Path("/{id}/defence")
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "defendCommitment", summary = "The party states its defence")
    @APIResponse(
            responseCode = "201",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response defend(
            @PathParam("id") UUID id,
            @NotNull @Valid ReasonRequest request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        breach.defend().handle(actor.actor(), id, request.reason());
        return created(id);
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "decideBreach",
            summary = "Decide whether the commitment was false, and what follows; the party is heard first")
    @APIResponse(
            responseCode = "201",
            description = "The commitment",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @NotNull @Valid RulingRequest request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        breach.decide()
                .handle(
                        actor.actor(),
                        id,
                        new DecideBreach.Ruling(request.consequence(), request.decisionNumber(), request.reasons()));
        return created(id);
    }

    private Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(one(id)).build();
    }
}
