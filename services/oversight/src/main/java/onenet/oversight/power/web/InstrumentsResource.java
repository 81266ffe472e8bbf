package onenet.oversight.power.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.power.DraftInstrument;
import onenet.oversight.power.InstrumentStatus;
import onenet.oversight.power.ListInstruments;
import onenet.oversight.power.ReadInstrument;
import onenet.oversight.power.web.InstrumentForms.InstrumentForm;
import onenet.oversight.power.web.InstrumentViews.InstrumentPage;
import onenet.oversight.power.web.InstrumentViews.InstrumentView;
import onenet.requests.EntityTags;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Papers about powers (下放、委托、收回文书): the city drafts them, and every office reads the approved. */
@Path("/v1/powers/instruments")
@Tag(name = "powers")
@Produces(MediaType.APPLICATION_JSON)
public class InstrumentsResource {

    private final DraftInstrument draft;
    private final ListInstruments list;
    private final ReadInstrument read;
    private final InstrumentViews views;
    private final CurrentActor actors;

    InstrumentsResource(
            DraftInstrument draft,
            ListInstruments list,
            ReadInstrument read,
            InstrumentViews views,
            CurrentActor actors) {
        this.draft = draft;
        this.list = list;
        this.read = read;
        this.views = views;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
    @Operation(
            operationId = "listPowerInstruments",
            summary = "Instruments, the newest first: every one for the city's supervision, the approved for an office")
    public InstrumentPage instruments(
            @QueryParam("status") @Parameter(description = "Where they stand; for those who see more than the approved")
                    Optional<InstrumentStatus> status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return views.of(list.handle(actors.actor(), status, cursor, limit));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "draftPowerInstrument",
            summary = "Somebody of the city drafts a paper that gives power, or changes what was given")
    @APIResponse(
            responseCode = "201",
            description = "The instrument; ETag for the next act",
            content = @Content(schema = @Schema(implementation = InstrumentView.class)))
    public Response draft(@NotNull @Valid InstrumentForm form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor actor = actors.actor();
        String number = draft.handle(actor, form.draft()).recordNumber();
        InstrumentView view = views.of(read.handle(actor, number), actor);
        return Response.created(URI.create("/v1/powers/instruments/" + number))
                .tag(EntityTags.of(view.version()))
                .entity(view)
                .build();
    }
}
