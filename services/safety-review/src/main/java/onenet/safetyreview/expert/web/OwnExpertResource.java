package onenet.safetyreview.expert.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.ActOnCase;
import onenet.casework.identity.Uscc;
import onenet.requests.EntityTags;
import onenet.safetyreview.expert.ExpertView;
import onenet.safetyreview.expert.ReadExperts;
import onenet.safetyreview.expert.SpeakForOneself;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An expert's own entry: he sees it, says that it is true, and declares what ties him. */
@Path("/v1/own-expert-entry")
@Tag(name = "register")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("expert")
public class OwnExpertResource {

    private final ReadExperts read;
    private final SpeakForOneself speak;
    private final CurrentActor actors;

    OwnExpertResource(ReadExperts read, SpeakForOneself speak, CurrentActor actors) {
        this.read = read;
        this.speak = speak;
        this.actors = actors;
    }

    @GET
    @Operation(operationId = "readOwnExpertEntry", summary = "The expert's own entry")
    @APIResponse(
            responseCode = "200",
            description = "The entry",
            content = @Content(schema = @Schema(implementation = ExpertView.class)))
    public Response own() {
        ExpertView entry = read.one(actors.actor().id());
        return Response.ok(entry).tag(EntityTags.of(entry.version())).build();
    }

    @POST
    @Path("/confirmation")
    @ActOnCase
    @Operation(operationId = "confirmExpertEntry", summary = "Say that one's entry is true")
    @APIResponse(
            responseCode = "201",
            description = "The entry after it",
            content = @Content(schema = @Schema(implementation = ExpertView.class)))
    public Response confirm(
            @HeaderParam("If-Match") String ifMatch, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return said(new SpeakForOneself.Statement(ifMatch, Optional.empty(), ""));
    }

    @POST
    @Path("/interests")
    @ActOnCase
    @Operation(operationId = "declareInterest", summary = "Declare a tie to an enterprise")
    @APIResponse(
            responseCode = "201",
            description = "The entry after it",
            content = @Content(schema = @Schema(implementation = ExpertView.class)))
    public Response declare(
            @Valid @NotNull ExpertForms.InterestForm form,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        String uscc = Uscc.registered(form.uscc()).value();
        return said(new SpeakForOneself.Statement(ifMatch, Optional.of(uscc), form.reason()));
    }

    private Response said(SpeakForOneself.Statement statement) {
        ExpertView entry = speak.handle(statement, actors.actor());
        return Response.created(URI.create("/v1/own-expert-entry"))
                .tag(EntityTags.of(entry.version()))
                .entity(entry)
                .build();
    }
}
