package onenet.proofs.credit.web;

import onenet.access.CurrentActor;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;
import onenet.proofs.credit.CreditEntries;
import onenet.proofs.credit.CreditEntry;
import onenet.proofs.credit.EnterCredit;
import onenet.proofs.credit.RepairCredit;
import onenet.requests.Idempotent;
import onenet.requests.PlannedDate;
import onenet.text.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Credit entries as far as commitments and convenience go; they never refuse a permit. */
@Path("/v1/credit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "credit", description = "Who may not commit, since when and until when; who goes through the green channel")
public class CreditResource {

    private final CurrentActor actor;
    private final CreditEntries entries;
    private final EnterCredit enter;
    private final RepairCredit repair;
    private final InstantSource clock;

    CreditResource(
            CurrentActor actor, CreditEntries entries, EnterCredit enter, RepairCredit repair, InstantSource clock) {
        this.actor = actor;
        this.entries = entries;
        this.enter = enter;
        this.repair = repair;
        this.clock = clock;
    }

    /** An entry to be made. */
    public record EntryRequest(
            @NotNull @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}")
            String uscc,

            @NotNull CreditEntry.EntryKind kind,
            @NotBlank @Lines @Size(max = 500) String basis,
            @PlannedDate LocalDate endsOn) {}

    /** Why. */
    public record RepairRequest(
            @NotBlank @Lines @Size(max = 500) String reason) {}

    /** An entry. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryView(
            UUID id,
            String uscc,
            CreditEntry.EntryKind kind,
            String basis,
            LocalDate enteredOn,
            LocalDate endsOn,
            LocalDate repairedOn,
            String repairReason,
            LocalDate restoredOn,
            boolean standing) {

        static EntryView of(CreditEntry entry, LocalDate today) {
            return new EntryView(
                    entry.id(),
                    entry.uscc(),
                    entry.kind(),
                    entry.basis(),
                    entry.enteredOn(),
                    entry.endsOn().orElse(null),
                    entry.repairedOn().orElse(null),
                    entry.repairReason().orElse(null),
                    entry.restoredOn().orElse(null),
                    entry.standsOn(today));
        }
    }

    @GET
    @RolesAllowed({
        "applicant",
        "intake-officer",
        "examiner",
        "decision-maker",
        "legal-reviewer",
        "city-supervisor",
        "auditor"
    })
    @Operation(operationId = "listCreditEntries", summary = "An enterprise's entries: its own, or any for officers")
    @APIResponse(responseCode = "200", description = "Newest first")
    public List<EntryView> list(@QueryParam("uscc") @NotBlank String uscc) {
        Actor asking = actor.actor();
        if (!asking.represents(uscc) && asking.has(Role.APPLICANT)) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        return entries.of(uscc).stream()
                .map(entry -> EntryView.of(entry, today()))
                .toList();
    }

    @POST
    @Idempotent
    @RolesAllowed("city-supervisor")
    @Operation(operationId = "enterCredit", summary = "Enter on the serious bad list or the red list")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response enter(@NotNull @Valid EntryRequest request, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(enter.handle(
                actor.actor(),
                new EnterCredit.Listing(request.uscc(), request.kind(), request.basis(), request.endsOn())));
    }

    @POST
    @Path("/{id}/repair")
    @Idempotent
    @RolesAllowed("city-supervisor")
    @Operation(operationId = "repairCredit", summary = "Credit is repaired; commitments are open again the same day")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response repair(
            @PathParam("id") UUID id,
            @NotNull @Valid RepairRequest request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(repair.handle(actor.actor(), id, RepairCredit.Act.REPAIR, request.reason()));
    }

    @POST
    @Path("/{id}/restoration")
    @Idempotent
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "restoreCreditEntry",
            summary = "A removal got by deceit is undone; the original end counts again")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = EntryView.class)))
    public Response restore(
            @PathParam("id") UUID id,
            @NotNull @Valid RepairRequest request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(repair.handle(actor.actor(), id, RepairCredit.Act.RESTORE, request.reason()));
    }

    private Response created(CreditEntry entry) {
        return Response.status(Response.Status.CREATED)
                .entity(EntryView.of(entry, today()))
                .build();
    }

    private LocalDate today() {
        return LegalTime.date(clock.instant());
    }
}
