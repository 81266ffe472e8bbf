package onenet.hazchem.intake.web;

import onenet.hazchem.intake.SelfCheck;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The self-check, for everybody. */
@Path("/v1/self-checks")
@Tag(name = "guide")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SelfCheckResource {

    private final SelfCheck selfCheck;

    SelfCheckResource(SelfCheck selfCheck) {
        this.selfCheck = selfCheck;
    }

    @POST
    @Operation(
            operationId = "selfCheck",
            summary = "Who decides, is it a variation or a new licence, and what will be needed; nothing is kept")
    @APIResponse(
            responseCode = "200",
            description = "What the law says of it",
            content = @Content(schema = @Schema(implementation = SelfCheck.SelfCheckAnswer.class)))
    @APIResponse(responseCode = "422", description = "The law does not allow it this way; the code says which way")
    public SelfCheck.SelfCheckAnswer selfCheck(@Valid @NotNull SubmitRequest request) {
        return selfCheck.handle(request.matter(), request.toSubmission().application());
    }
}
