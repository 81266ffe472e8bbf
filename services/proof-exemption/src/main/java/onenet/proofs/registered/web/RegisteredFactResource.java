package onenet.proofs.registered.web;

import onenet.access.CurrentActor;
import onenet.proofs.registered.FactQuestion;
import onenet.proofs.registered.ReadRegisteredFacts;
import onenet.proofs.registered.RegisteredFact;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What registers hold of an enterprise, for a form that is still being written. */
@Path("/v1/registered-facts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resolution")
public class RegisteredFactResource {

    private final CurrentActor actor;
    private final ReadRegisteredFacts read;

    RegisteredFactResource(CurrentActor actor, ReadRegisteredFacts read) {
        this.actor = actor;
        this.read = read;
    }

    /**
     * The form it is for.
     *
     * @param draftReference id of the draft
     */
    public record RegisteredFactsRequest(
            @NotNull @Pattern(regexp = "[a-f0-9-]{36}") String draftReference,
            @NotNull @Pattern(regexp = "[0-9]{14}") String itemCode,

            @NotNull @Pattern(regexp = "[0-9A-HJ-NPQRTUWXY]{18}")
            String uscc,

            @NotBlank @Size(max = 200) String purpose) {}

    /**
     * What was found.
     *
     * @param facts each with its register, its record and the receipt of the use
     * @param silent registers that did not answer in time: what they hold is unknown
     */
    public record RegisteredFactsView(List<RegisteredFact> facts, List<String> silent) {}

    @POST
    @Idempotent(waits = true)
    @RolesAllowed("licence-proof-asker")
    @Operation(
            operationId = "readRegisteredFacts",
            summary =
                    "The service of a draft reads what registers hold of its enterprise, so that the form asks for none of it; each use leaves its receipt")
    @APIResponse(
            responseCode = "200",
            description = "The facts; those of a register that did not answer are left out",
            content = @Content(schema = @Schema(implementation = RegisteredFactsView.class)))
    public Response read(
            @NotNull @Valid RegisteredFactsRequest request, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        ReadRegisteredFacts.Reading reading = read.handle(
                actor.actor(),
                new FactQuestion(request.draftReference(), request.itemCode(), request.uscc(), request.purpose()));
        return Response.ok(new RegisteredFactsView(reading.facts(), reading.silent()))
                .build();
    }
}
