package onenet.oversight.credit.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.credit.AnnulListing;
import onenet.oversight.credit.AskRemoval;
import onenet.oversight.credit.CreditListing;
import onenet.oversight.credit.DecideListing;
import onenet.oversight.credit.DecideRemoval;
import onenet.oversight.credit.DropListing;
import onenet.oversight.credit.NotifyParty;
import onenet.oversight.credit.ReadListing;
import onenet.oversight.credit.RestoreListing;
import onenet.oversight.credit.StateCase;
import onenet.oversight.credit.web.CreditForms.ChangeForm;
import onenet.oversight.credit.web.CreditForms.CreditWords;
import onenet.oversight.credit.web.CreditForms.RulingForm;
import onenet.oversight.credit.web.CreditForms.ServiceForm;
import onenet.oversight.credit.web.CreditViews.CreditListingView;
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

/** One entry in a credit list and the acts on it. */
@Path("/v1/credit-listings/{listingNumber}")
@Tag(name = "credit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CreditListingResource {

    private final ReadListing read;
    private final NotifyParty notify;
    private final StateCase state;
    private final DecideListing decide;
    private final DropListing drop;
    private final AskRemoval ask;
    private final DecideRemoval remove;
    private final RestoreListing restore;
    private final AnnulListing annul;
    private final CreditViews views;
    private final CurrentActor actors;

    CreditListingResource(
            ReadListing read,
            NotifyParty notify,
            StateCase state,
            DecideListing decide,
            DropListing drop,
            AskRemoval ask,
            DecideRemoval remove,
            RestoreListing restore,
            AnnulListing annul,
            CreditViews views,
            CurrentActor actors) {
        this.read = read;
        this.notify = notify;
        this.state = state;
        this.decide = decide;
        this.drop = drop;
        this.ask = ask;
        this.remove = remove;
        this.restore = restore;
        this.annul = annul;
        this.views = views;
        this.actors = actors;
    }

    /** What every act on one entry comes with: which, seen in which version, under which key. */
    record OnListing(
            @PathParam("listingNumber") String listingNumber,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {}

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
    @Operation(
            operationId = "readCreditListing",
            summary = "One entry, what was done with it, and what the reader may do next")
    @APIResponse(
            responseCode = "200",
            description = "The entry; ETag for the next act",
            content = @Content(schema = @Schema(implementation = CreditListingView.class)))
    @APIResponse(responseCode = "404", description = "No such entry for this actor")
    public Response one(@PathParam("listingNumber") String listingNumber) {
        Actor actor = actors.actor();
        return shown(Response.ok(), actor, listingNumber);
    }

    @POST
    @Path("/notice")
    @ActOnCredit
    @RolesAllowed("examiner")
    @Operation(
            operationId = "notifyCreditParty",
            summary = "The notice was served; from the next day the party has its days to state its case")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = CreditListingView.class)))
    public Response notice(@BeanParam OnListing on, @NotNull @Valid ServiceForm form) {
        Actor actor = actors.actor();
        return done(actor, notify.handle(actor, on.listingNumber(), on.ifMatch(), form.service()));
    }

    @POST
    @Path("/statement")
    @ActOnCredit
    @RolesAllowed({"applicant", "examiner"})
    @Operation(
            operationId = "stateCreditCase",
            summary = "The party states its case; an officer writes down what it stated elsewhere")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = CreditListingView.class)))
    public Response statement(@BeanParam OnListing on, @NotNull @Valid CreditWords form) {
        Actor actor = actors.actor();
        return done(actor, state.handle(actor, on.listingNumber(), on.ifMatch(), form.words()));
    }

    @POST
    @Path("/decision")
    @ActOnCredit
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "decideCreditListing",
            summary = "Another person than who proposed decides whether the enterprise is entered")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = CreditListingView.class)))
    public Response decision(@BeanParam OnListing on, @NotNull @Valid RulingForm form) {
        Actor actor = actors.actor();
        return done(actor, decide.handle(actor, on.listingNumber(), on.ifMatch(), form.decided(), form.ruling()));
    }

    @POST
    @Path("/withdrawal")
    @ActOnCredit
    @RolesAllowed("examiner")
    @Operation(operationId = "dropCreditListing", summary = "The office gives a proposal up before it is decided")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = CreditListingView.class)))
    public Response withdrawal(@BeanParam OnListing on, @NotNull @Valid CreditWords form) {
        Actor actor = actors.actor();
        return done(actor, drop.handle(actor, on.listingNumber(), on.ifMatch(), form.words()));
    }

    @POST
    @Path("/removal-request")
    @ActOnCredit
    @RolesAllowed("applicant")
    @Operation(
            operationId = "askCreditRemoval",
            summary = "The party asks to be taken out early and says what it put right")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = CreditListingView.class)))
    public Response removalRequest(@BeanParam OnListing on, @NotNull @Valid CreditWords form) {
        Actor actor = actors.actor();
        return done(actor, ask.handle(actor, on.listingNumber(), on.ifMatch(), form.words()));
    }

    @POST
    @Path("/removal-decision")
    @ActOnCredit
    @RolesAllowed("decision-maker")
    @Operation(operationId = "decideCreditRemoval", summary = "The office decides whether the enterprise is taken out")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = CreditListingView.class)))
    public Response removalDecision(@BeanParam OnListing on, @NotNull @Valid RulingForm form) {
        Actor actor = actors.actor();
        return done(actor, remove.handle(actor, on.listingNumber(), on.ifMatch(), form.decided(), form.ruling()));
    }

    @POST
    @Path("/restoration")
    @ActOnCredit
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "restoreCreditListing",
            summary = "An early removal got by deceit is undone; the end the entry first had counts again")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = CreditListingView.class)))
    public Response restoration(@BeanParam OnListing on, @NotNull @Valid ChangeForm form) {
        Actor actor = actors.actor();
        return done(actor, restore.handle(actor, on.listingNumber(), on.ifMatch(), form.ruling()));
    }

    @POST
    @Path("/annulment")
    @ActOnCredit
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "annulCreditListing",
            summary = "The decision was quashed or is taken back: the entry never was")
    @APIResponse(
            responseCode = "201",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = CreditListingView.class)))
    public Response annulment(@BeanParam OnListing on, @NotNull @Valid ChangeForm form) {
        Actor actor = actors.actor();
        return done(actor, annul.handle(actor, on.listingNumber(), on.ifMatch(), form.ruling()));
    }

    private Response done(Actor actor, CreditListing listing) {
        return shown(Response.created(URI.create("/v1/credit-listings/" + listing.number())), actor, listing.number());
    }

    private Response shown(Response.ResponseBuilder answered, Actor actor, String number) {
        CreditListingView view = views.of(read.handle(actor, number), actor);
        return answered.tag(EntityTags.of(view.version())).entity(view).build();
    }
}
