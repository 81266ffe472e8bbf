package onenet.oversight.credit.web;

import onenet.access.CurrentActor;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.identity.Uscc;
import onenet.oversight.credit.CreditKind;
import onenet.oversight.credit.CreditRuleBook;
import onenet.oversight.credit.ListListings;
import onenet.oversight.credit.ListStanding;
import onenet.oversight.credit.ListingStatus;
import onenet.oversight.credit.ProposeListing;
import onenet.oversight.credit.ReadEffects;
import onenet.oversight.credit.ReadListing;
import onenet.oversight.credit.web.CreditForms.ListingForm;
import onenet.oversight.credit.web.CreditRuleViews.CreditKindView;
import onenet.oversight.credit.web.CreditViews.CreditListingView;
import onenet.oversight.credit.web.CreditViews.FollowingView;
import onenet.oversight.credit.web.CreditViews.ListingPage;
import onenet.oversight.credit.web.CreditViews.StandingPage;
import onenet.requests.Code;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;
import onenet.requests.Published;

import jakarta.annotation.security.PermitAll;
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
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Credit lists: their rules and who stands there for everybody, entries for who handles or stands in them. */
@Path("/v1")
@Tag(name = "credit")
@Produces(MediaType.APPLICATION_JSON)
public class CreditListingsResource {

    private final ProposeListing propose;
    private final ListListings list;
    private final ListStanding standing;
    private final ReadListing read;
    private final ReadEffects effects;
    private final CreditRuleBook book;
    private final CreditViews views;
    private final CurrentActor actors;
    private final InstantSource clock;

    CreditListingsResource(
            ProposeListing propose,
            ListListings list,
            ListStanding standing,
            ReadListing read,
            ReadEffects effects,
            CreditRuleBook book,
            CreditViews views,
            CurrentActor actors,
            InstantSource clock) {
        this.propose = propose;
        this.list = list;
        this.standing = standing;
        this.read = read;
        this.effects = effects;
        this.book = book;
        this.views = views;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    @Path("/credit-kinds")
    @Published
    @PermitAll
    @Operation(
            operationId = "listCreditKinds",
            summary = "The credit lists with their grounds, terms and effects, as the rules are today")
    public List<CreditKindView> kinds() {
        return book.on(LegalTime.today(clock)).stream()
                .map(CreditRuleViews::kind)
                .toList();
    }

    @GET
    @Path("/credit-lists")
    @Published
    @PermitAll
    @Operation(
            operationId = "listStandingCredit",
            summary = "Who stands in a published list today, the newest entry first")
    public StandingPage standing(
            @QueryParam("kind") @NotNull @Parameter(description = "Which list") CreditKind kind,
            @QueryParam("q") @Parameter(description = "Part of a name or of a credit code")
                    Optional<@Size(max = 100) String> text,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return views.published(standing.handle(kind, text, cursor, limit));
    }

    @GET
    @Path("/credit-effects")
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
            operationId = "listCreditEffects",
            summary = "What follows for an enterprise today from the entries that stand, each with its reason")
    public List<FollowingView> effects(
            @QueryParam("uscc")
                    @NotBlank
                    @Code
                    @Size(max = 40)
                    @Parameter(description = "Credit code of the enterprise")
                    String uscc) {
        return views.following(
                effects.handle(actors.actor(), Uscc.registered(uscc).value()));
    }

    @GET
    @Path("/credit-listings")
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
            operationId = "listCreditListings",
            summary =
                    "Entries, the newest first: every one for the city's supervision, an office's own, and for an enterprise"
                            + " those it was told of")
    public ListingPage listings(
            @QueryParam("kind") @Parameter(description = "Which list") Optional<CreditKind> kind,
            @QueryParam("status") @Parameter(description = "Where they stand") Optional<ListingStatus> status,
            @QueryParam("office") @Parameter(description = "Code of the office; for those who see more than one")
                    Optional<@Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?") String> office,
            @QueryParam("uscc") @Parameter(description = "Credit code of the enterprise")
                    Optional<@Pattern(regexp = "[0-9A-Z]{18}") String> uscc,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return views.of(
                list.handle(actors.actor(), new ListListings.Question(kind, status, office, uscc), cursor, limit));
    }

    @POST
    @Path("/credit-listings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(operationId = "proposeCreditListing", summary = "An office proposes that an enterprise be entered")
    @APIResponse(
            responseCode = "201",
            description = "The proposal; ETag for the next act",
            content = @Content(schema = @Schema(implementation = CreditListingView.class)))
    public Response propose(@NotNull @Valid ListingForm form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        Actor actor = actors.actor();
        String number = propose.handle(actor, form.proposal()).number();
        CreditListingView view = views.of(read.handle(actor, number), actor);
        return Response.created(URI.create("/v1/credit-listings/" + number))
                .tag(EntityTags.of(view.version()))
                .entity(view)
                .build();
    }
}
