package onenet.hazchem.guide.web;

import onenet.hazchem.guide.Guide;
import onenet.hazchem.guide.GuideItem;
import onenet.hazchem.guide.SelfCheck;
import onenet.hazchem.intake.web.SubmitRequest;
import onenet.requests.Published;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The guide and the self-check, for everybody. */
@Path("/v1")
@Tag(name = "guide")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GuideResource {

    private final Guide guide;
    private final SelfCheck selfCheck;

    GuideResource(Guide guide, SelfCheck selfCheck) {
        this.guide = guide;
        this.selfCheck = selfCheck;
    }

    @GET
    @Published
    @Path("/service-items")
    @Operation(operationId = "listServiceItems", summary = "The service items in force, city and county level")
    public List<GuideItem> items(@QueryParam("on") Optional<LocalDate> on) {
        return guide.items(on);
    }

    @POST
    @Path("/self-checks")
    @Transactional
    @Operation(
            operationId = "selfCheck",
            summary = "Who decides, is it a variation or a new licence, and what will be needed; nothing is kept")
    @APIResponse(
            responseCode = "200",
            description = "What the law says of it",
            content = @Content(schema = @Schema(implementation = SelfCheck.Answer.class)))
    @APIResponse(responseCode = "422", description = "The law does not allow it this way; the code says which way")
    public SelfCheck.Answer selfCheck(@Valid @NotNull SubmitRequest request) {
        return selfCheck.check(request.matter(), request.toSubmission().application());
    }
}
