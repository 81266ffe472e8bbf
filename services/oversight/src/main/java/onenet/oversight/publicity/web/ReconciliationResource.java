package onenet.oversight.publicity.web;

import onenet.access.CurrentActor;
import onenet.oversight.publicity.AskReconciliation;
import onenet.oversight.publicity.DifferenceKind;
import onenet.oversight.publicity.ListReconciliations;
import onenet.oversight.publicity.ReadReconciliation;
import onenet.oversight.publicity.Reconciliation;
import onenet.oversight.publicity.ReconciliationState;
import onenet.oversight.publicity.web.DeskForms.ReconciliationForm;
import onenet.requests.Cursor;
import onenet.requests.Idempotent;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comparisons with what the upper platform says it holds (对账): one a day by itself, and whenever the city asks. */
@Path("/v1/publicity-reconciliations")
@Tag(name = "publicity")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"city-supervisor", "auditor"})
public class ReconciliationResource {

    private final AskReconciliation ask;
    private final ListReconciliations list;
    private final ReadReconciliation read;
    private final CurrentActor actors;

    ReconciliationResource(
            AskReconciliation ask, ListReconciliations list, ReadReconciliation read, CurrentActor actors) {
        this.ask = ask;
        this.list = list;
        this.read = read;
        this.actors = actors;
    }

    /**
     * A comparison.
     *
     * @param fromDay first day of decisions compared
     * @param toDay last day of decisions compared
     * @param askedBy who asked for it, as he signs in; the clock for the daily one
     * @param askedAt when
     * @param state how far it is; broken off, nothing was concluded
     * @param compared records of this city that were compared
     * @param differences what was not the same; missing and differing ones are sent again
     * @param why it was broken off
     * @param endedAt when it was done or broken off
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReconciliationView(
            UUID id,
            LocalDate fromDay,
            LocalDate toDay,
            String askedBy,
            Instant askedAt,
            ReconciliationState state,
            int compared,
            List<DifferenceView> differences,
            String why,
            Instant endedAt) {}

    /**
     * Something in which the platform and this city did not say the same.
     *
     * @param kind missing or differing ones are sent again, an unheard one is taken as confirmed, the others are the platform's to mend
     * @param key of the record, as the platform has it
     * @param detail codes of the fields that differ, how often it is listed, or the number of a decision nobody here knows
     */
    record DifferenceView(DifferenceKind kind, String key, String detail) {}

    /**
     * A page of comparisons.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReconciliationPage(List<ReconciliationView> items, String next) {}

    @GET
    @Operation(operationId = "listReconciliations", summary = "Comparisons with the upper platform, the newest first")
    public ReconciliationPage list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        Lines<Reconciliation> page = list.handle(Cursor.id(cursor), limit);
        return new ReconciliationPage(
                page.shown().stream().map(ReconciliationResource::view).toList(), page.next(Reconciliation::id));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readReconciliation", summary = "One comparison with what it showed")
    @APIResponse(
            responseCode = "200",
            description = "The comparison",
            content = @Content(schema = @Schema(implementation = ReconciliationView.class)))
    @APIResponse(responseCode = "404", description = "No such comparison")
    public ReconciliationView one(@PathParam("id") UUID id) {
        return view(read.handle(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "askReconciliation",
            summary = "The city wants the upper platform compared for decisions of these days")
    @APIResponse(
            responseCode = "201",
            description = "The comparison, asked for; it is done within a minute or two",
            content = @Content(schema = @Schema(implementation = ReconciliationView.class)))
    public Response ask(
            @NotNull @Valid ReconciliationForm form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Reconciliation asked = ask.handle(actors.actor(), form.fromDay(), form.toDay());
        return Response.created(URI.create("/v1/publicity-reconciliations/" + asked.id()))
                .entity(view(asked))
                .build();
    }

    private static ReconciliationView view(Reconciliation found) {
        return new ReconciliationView(
                found.id(),
                found.fromDay(),
                found.toDay(),
                found.askedBy(),
                found.askedAt(),
                found.state(),
                found.compared(),
                found.differences().stream()
                        .map(each -> new DifferenceView(each.kind(), each.key(), each.detail()))
                        .toList(),
                found.why().orElse(null),
                found.endedAt().orElse(null));
    }
}
