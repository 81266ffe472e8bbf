package onenet.proofs.mandate.web;

import onenet.access.CurrentActor;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Matter;
import onenet.proofs.mandate.AcceptMandate;
import onenet.proofs.mandate.EndMandate;
import onenet.proofs.mandate.GiveMandate;
import onenet.proofs.mandate.Mandate;
import onenet.proofs.mandate.MandateBook;
import onenet.requests.BareList;
import onenet.requests.Cursor;
import onenet.requests.Idempotent;
import onenet.requests.PlannedDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mandates of agents. Whoever asks here is always himself: the header Acting-For gives nobody a say over mandates. */
@Path("/v1/mandates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("applicant")
@Tag(name = "mandate", description = "经办人授权: who may act for an enterprise, in which matters and until when")
public class MandateResource {

    private final CurrentActor actor;
    private final MandateBook book;
    private final GiveMandate give;
    private final AcceptMandate accept;
    private final EndMandate end;
    private final InstantSource clock;

    MandateResource(
            CurrentActor actor,
            MandateBook book,
            GiveMandate give,
            AcceptMandate accept,
            EndMandate end,
            InstantSource clock) {
        this.actor = actor;
        this.book = book;
        this.give = give;
        this.accept = accept;
        this.end = end;
        this.clock = clock;
    }

    /** A mandate to be offered. */
    public record MandateRequest(
            @NotBlank @Size(max = 100) String enterpriseName,

            @NotNull @Pattern(regexp = "[A-Za-z0-9._@-]{2,64}")
            String agentAccount,

            @NotBlank @Size(max = 50) String agentName,
            @NotEmpty @Size(max = 2) List<@NotNull Matter> matters,
            @NotNull @PlannedDate LocalDate until) {

        Mandate.Terms terms() {
            // the identity provider's accounts are in lower case, however somebody writes his
            String account = agentAccount.toLowerCase(Locale.ROOT);
            return new Mandate.Terms(enterpriseName.strip(), account, agentName.strip(), matters, until);
        }
    }

    /** A mandate. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MandateView(
            UUID id,
            String uscc,
            String enterpriseName,
            String representative,
            String agentAccount,
            String agentName,
            List<Matter> matters,
            LocalDate from,
            LocalDate until,
            Mandate.MandateState state,
            Instant givenAt,
            Instant acceptedAt,
            Instant endedAt) {

        static MandateView of(Mandate mandate, LocalDate today) {
            return new MandateView(
                    mandate.id(),
                    mandate.enterpriseUscc(),
                    mandate.enterpriseName(),
                    mandate.representative(),
                    mandate.agentAccount(),
                    mandate.agentName(),
                    mandate.matters(),
                    mandate.validFrom(),
                    mandate.validUntil(),
                    mandate.state(today),
                    mandate.givenAt(),
                    mandate.acceptedAt().orElse(null),
                    mandate.endedAt().orElse(null));
        }
    }

    @GET
    @Operation(operationId = "listMandates", summary = "Mandates the caller's own enterprise gave, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MandateView.class)))
    public Response given(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(200) int limit) {
        String enterprise = actor.self().enterprise().orElse("");
        return page(book.ofEnterprise(enterprise, Cursor.id(cursor), limit), limit, all -> true);
    }

    @GET
    @Path("/received")
    @Operation(
            operationId = "listReceivedMandates",
            summary = "Mandates offered to the caller or accepted by him, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MandateView.class)))
    public Response received(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(200) int limit) {
        Actor person = actor.self();
        return page(book.ofAgent(person, Cursor.id(cursor), limit), limit, mandate -> mandate.isOf(person));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "giveMandate", summary = "The legal representative offers somebody a mandate")
    @APIResponse(
            responseCode = "201",
            description = "The mandate, offered",
            content = @Content(schema = @Schema(implementation = MandateView.class)))
    public Response give(
            @NotNull @Valid MandateRequest request, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(give.handle(actor.self(), request.terms()));
    }

    @POST
    @Path("/{id}/acceptance")
    @Idempotent
    @Operation(
            operationId = "acceptMandate",
            summary = "The person named accepts; from now on Acting-For may name the enterprise")
    @APIResponse(
            responseCode = "201",
            description = "The mandate, in force",
            content = @Content(schema = @Schema(implementation = MandateView.class)))
    public Response accept(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(accept.handle(actor.self(), id));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @Operation(operationId = "endMandate", summary = "The enterprise takes the mandate back, or the agent gives it up")
    @APIResponse(
            responseCode = "201",
            description = "The mandate, ended",
            content = @Content(schema = @Schema(implementation = MandateView.class)))
    public Response end(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(end.handle(actor.self(), id));
    }

    private Response page(List<Mandate> found, int limit, Predicate<Mandate> seen) {
        LocalDate today = LegalTime.today(clock);
        return BareList.of(found, limit, Mandate::id, seen, mandate -> MandateView.of(mandate, today));
    }

    private Response created(Mandate mandate) {
        return Response.status(Response.Status.CREATED)
                .entity(MandateView.of(mandate, LegalTime.today(clock)))
                .build();
    }
}
