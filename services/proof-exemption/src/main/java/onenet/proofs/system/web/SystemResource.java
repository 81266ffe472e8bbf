package onenet.proofs.system.web;

import onenet.access.CurrentActor;
import onenet.access.SystemScope;
import onenet.casework.LegalTime;
import onenet.casework.actor.Matter;
import onenet.proofs.system.ConnectSystem;
import onenet.proofs.system.ConnectedSystem;
import onenet.proofs.system.EndSystem;
import onenet.proofs.system.IssueSecret;
import onenet.proofs.system.SystemBook;
import onenet.requests.BareList;
import onenet.requests.Cursor;
import onenet.requests.Idempotent;
import onenet.requests.PlannedDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The systems an enterprise or an office connected. Whoever asks here is a person, and himself: neither an agent nor a system has a say over systems. */
@Path("/v1/systems")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "decision-maker"})
@Tag(name = "systems", description = "接入系统: which systems act for an enterprise or read for an office, and until when")
public class SystemResource {

    private final CurrentActor actor;
    private final SystemBook book;
    private final ConnectSystem connect;
    private final IssueSecret issue;
    private final EndSystem end;
    private final InstantSource clock;
    private final String signIn;

    SystemResource(
            CurrentActor actor,
            SystemBook book,
            ConnectSystem connect,
            IssueSecret issue,
            EndSystem end,
            InstantSource clock,
            @ConfigProperty(name = "onenet.sign-in.public-url") String signIn) {
        this.actor = actor;
        this.book = book;
        this.connect = connect;
        this.issue = issue;
        this.end = end;
        this.clock = clock;
        this.signIn = signIn;
    }

    /**
     * A system to be connected.
     *
     * @param name what its owner calls it; it stands in the record of whatever the system does
     * @param scopes what it may do; an office's may not apply
     * @param matters in which it speaks for the enterprise; left out for an office's
     * @param until last day, included, at most three years ahead
     */
    public record SystemRequest(
            @NotBlank @Size(max = 60) String name,
            @NotEmpty @Size(max = 3) List<@NotNull SystemScope> scopes,
            @Size(max = 2) List<@NotNull Matter> matters,
            @NotNull @PlannedDate LocalDate until) {

        ConnectedSystem.Terms terms() {
            return new ConnectedSystem.Terms(name.strip(), scopes, matters == null ? List.of() : matters, until);
        }
    }

    @GET
    @Operation(operationId = "listSystems", summary = "Systems of the caller's own enterprise or office, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SystemView.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(200) int limit) {
        LocalDate today = LegalTime.today(clock);
        return BareList.of(
                book.ofOwnerOf(actor.self(), Cursor.id(cursor), limit),
                limit,
                ConnectedSystem::id,
                system -> SystemView.of(system, today));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "connectSystem",
            summary = "The legal representative, or who decides for an office, connects a system")
    @APIResponse(
            responseCode = "201",
            description = "The system; it can sign in once a secret was issued",
            content = @Content(schema = @Schema(implementation = SystemView.class)))
    public Response connect(
            @NotNull @Valid SystemRequest request, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(connect.handle(actor.self(), request.terms()));
    }

    // no Idempotent: what it remembers, it writes down, and a secret is written down nowhere
    @POST
    @Path("/{id}/secret")
    @Operation(
            operationId = "issueSecret",
            summary = "A new secret for the system, shown this once; the one before is worth nothing any more")
    @APIResponse(
            responseCode = "201",
            description = "What the system signs in with",
            content = @Content(schema = @Schema(implementation = SecretView.class)))
    public Response secret(@PathParam("id") UUID id) {
        IssueSecret.Issued issued = issue.handle(actor.self(), id);
        return Response.status(Response.Status.CREATED)
                .header("Cache-Control", "no-store")
                .entity(new SecretView(issued.clientId(), issued.secret(), signIn + "/protocol/openid-connect/token"))
                .build();
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @Operation(operationId = "endSystem", summary = "End the system: its tokens are refused from now on")
    @APIResponse(
            responseCode = "201",
            description = "The system, ended",
            content = @Content(schema = @Schema(implementation = SystemView.class)))
    public Response end(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(end.handle(actor.self(), id));
    }

    private Response created(ConnectedSystem system) {
        return Response.status(Response.Status.CREATED)
                .entity(SystemView.of(system, LegalTime.today(clock)))
                .build();
    }
}
