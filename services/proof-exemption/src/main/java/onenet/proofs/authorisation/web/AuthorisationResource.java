package onenet.proofs.authorisation.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.proofs.authorisation.Authorisation;
import onenet.proofs.authorisation.Authorisations;
import onenet.proofs.authorisation.GiveAuthorisation;
import onenet.proofs.authorisation.WithdrawAuthorisation;
import onenet.proofs.proofitem.Matters;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The holder's approvals: given, listed, withdrawn. */
@Path("/v1/authorisations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("applicant")
@Tag(name = "authorisation", description = "授权用证: the holder's approval, dated or for one use, withdrawable")
public class AuthorisationResource {

    private final CurrentActor actor;
    private final Authorisations authorisations;
    private final GiveAuthorisation give;
    private final WithdrawAuthorisation withdraw;

    AuthorisationResource(
            CurrentActor actor, Authorisations authorisations, GiveAuthorisation give, WithdrawAuthorisation withdraw) {
        this.actor = actor;
        this.authorisations = authorisations;
        this.give = give;
        this.withdraw = withdraw;
    }

    /** An approval to be given. */
    public record AuthorisationRequest(
            @NotNull @Pattern(regexp = "P-[A-Z0-9-]{1,40}") String proofId,
            @NotNull @Pattern(regexp = "[0-9]{14}") String itemCode,
            @Pattern(regexp = "[A-Za-z0-9-]{8,64}") String caseReference,
            @NotBlank @Size(max = 200) String purpose,
            @NotNull @PlannedDate LocalDate until,
            boolean oneTime) {}

    /** An approval. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AuthorisationView(
            UUID id,
            String proofId,
            List<String> fields,
            String itemCode,
            String caseReference,
            String purpose,
            LocalDate from,
            LocalDate until,
            boolean oneTime,
            String channel,
            Instant usedAt,
            Instant withdrawnAt) {

        static AuthorisationView of(Authorisation authorisation) {
            return new AuthorisationView(
                    authorisation.id(),
                    authorisation.proofId(),
                    authorisation.fields(),
                    authorisation.itemCode(),
                    authorisation.caseReference().orElse(null),
                    authorisation.purpose(),
                    authorisation.validFrom(),
                    authorisation.validUntil(),
                    authorisation.oneTime(),
                    authorisation.channel(),
                    authorisation.usedAt().orElse(null),
                    authorisation.withdrawnAt().orElse(null));
        }
    }

    @GET
    @Operation(operationId = "listAuthorisations", summary = "The holder's own approvals, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AuthorisationView.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(200) int limit) {
        Actor holder = actor.actor();
        return BareList.of(
                authorisations.ofHolder(holder.speaksFor().orElse(""), Cursor.id(cursor), limit),
                limit,
                Authorisation::id,
                each -> holder.represents(each.holderUscc(), Matters.of(each.itemCode())),
                AuthorisationView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(operationId = "giveAuthorisation", summary = "Approve the use of a proof")
    @APIResponse(
            responseCode = "201",
            description = "The approval",
            content = @Content(schema = @Schema(implementation = AuthorisationView.class)))
    public Response give(
            @NotNull @Valid AuthorisationRequest request, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(give.handle(
                actor.actor(),
                new Authorisation.Terms(
                        request.proofId(),
                        request.itemCode(),
                        request.caseReference(),
                        request.purpose(),
                        request.until(),
                        request.oneTime(),
                        "PORTAL")));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(operationId = "withdrawAuthorisation", summary = "Take an approval back; later uses stop")
    @APIResponse(
            responseCode = "201",
            description = "The approval",
            content = @Content(schema = @Schema(implementation = AuthorisationView.class)))
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(withdraw.handle(actor.actor(), id));
    }

    private static Response created(Authorisation authorisation) {
        return Response.status(Response.Status.CREATED)
                .entity(AuthorisationView.of(authorisation))
                .build();
    }
}
