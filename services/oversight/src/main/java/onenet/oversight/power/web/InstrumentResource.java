package onenet.oversight.power.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.power.ApproveInstrument;
import onenet.oversight.power.Instrument;
import onenet.oversight.power.ReadInstrument;
import onenet.oversight.power.RehearseInstrument;
import onenet.oversight.power.RejectInstrument;
import onenet.oversight.power.WithdrawInstrument;
import onenet.oversight.power.web.InstrumentForms.InstrumentWords;
import onenet.oversight.power.web.InstrumentViews.InstrumentView;
import onenet.requests.EntityTags;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One instrument and the acts on it. */
@Path("/v1/powers/instruments/{recordNumber}")
@Tag(name = "powers")
@Produces(MediaType.APPLICATION_JSON)
public class InstrumentResource {

    private final ReadInstrument read;
    private final RehearseInstrument rehearse;
    private final ApproveInstrument approve;
    private final RejectInstrument reject;
    private final WithdrawInstrument withdraw;
    private final InstrumentViews views;
    private final CurrentActor actors;

    InstrumentResource(
            ReadInstrument read,
            RehearseInstrument rehearse,
            ApproveInstrument approve,
            RejectInstrument reject,
            WithdrawInstrument withdraw,
            InstrumentViews views,
            CurrentActor actors) {
        this.read = read;
        this.rehearse = rehearse;
        this.approve = approve;
        this.reject = reject;
        this.withdraw = withdraw;
        this.views = views;
        this.actors = actors;
    }

    /** What every act on one instrument comes with: which one, seen in which version, under which key. */
    record OnInstrument(
            @PathParam("recordNumber") String recordNumber,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {}

    @GET
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
    @Operation(
            operationId = "readPowerInstrument",
            summary = "One instrument, its rehearsal, and what the reader may do next")
    @APIResponse(
            responseCode = "200",
            description = "The instrument; ETag for the next act",
            content = @Content(schema = @Schema(implementation = InstrumentView.class)))
    @APIResponse(responseCode = "404", description = "No such instrument for this actor")
    public Response one(@PathParam("recordNumber") String recordNumber) {
        return shown(Response.ok(), read.handle(actors.actor(), recordNumber));
    }

    @POST
    @Path("/rehearsal")
    @ActOnInstrument
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "rehearsePowerInstrument",
            summary = "What it would do to the cases under way is found out and kept with it")
    @APIResponse(
            responseCode = "201",
            description = "The instrument, rehearsed",
            content = @Content(schema = @Schema(implementation = InstrumentView.class)))
    public Response rehearse(@BeanParam OnInstrument on) {
        Actor actor = actors.actor();
        return done(actor, rehearse.handle(actor, on.recordNumber(), on.ifMatch()));
    }

    @POST
    @Path("/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @ActOnInstrument
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "approvePowerInstrument",
            summary = "Another person of the city approves it: the register changes, and every service is told")
    @APIResponse(
            responseCode = "201",
            description = "The instrument, approved",
            content = @Content(schema = @Schema(implementation = InstrumentView.class)))
    public Response approve(@BeanParam OnInstrument on, @NotNull @Valid InstrumentWords form) {
        Actor actor = actors.actor();
        return done(actor, approve.handle(actor, on.recordNumber(), on.ifMatch(), form.words()));
    }

    @POST
    @Path("/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @ActOnInstrument
    @RolesAllowed("city-supervisor")
    @Operation(operationId = "rejectPowerInstrument", summary = "Another person of the city says no")
    @APIResponse(
            responseCode = "201",
            description = "The instrument, rejected",
            content = @Content(schema = @Schema(implementation = InstrumentView.class)))
    public Response reject(@BeanParam OnInstrument on, @NotNull @Valid InstrumentWords form) {
        Actor actor = actors.actor();
        return done(actor, reject.handle(actor, on.recordNumber(), on.ifMatch(), form.words()));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @ActOnInstrument
    @RolesAllowed("city-supervisor")
    @Operation(operationId = "withdrawPowerInstrument", summary = "Whoever drafted it takes it back")
    @APIResponse(
            responseCode = "201",
            description = "The instrument, withdrawn",
            content = @Content(schema = @Schema(implementation = InstrumentView.class)))
    public Response withdraw(@BeanParam OnInstrument on, @NotNull @Valid InstrumentWords form) {
        Actor actor = actors.actor();
        return done(actor, withdraw.handle(actor, on.recordNumber(), on.ifMatch(), form.words()));
    }

    private Response done(Actor actor, Instrument instrument) {
        String number = instrument.recordNumber();
        return shown(Response.created(URI.create("/v1/powers/instruments/" + number)), read.handle(actor, number));
    }

    private Response shown(Response.ResponseBuilder answered, ReadInstrument.Seen seen) {
        InstrumentView view = views.of(seen, actors.actor());
        return answered.tag(EntityTags.of(view.version())).entity(view).build();
    }
}
