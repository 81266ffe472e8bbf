package onenet.safetyreview.jointreview.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.ActOnCase;
import onenet.casedesk.web.OnCase;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;
import onenet.safetyreview.jointreview.AskDepartments;
import onenet.safetyreview.jointreview.ExtendFrame;
import onenet.safetyreview.jointreview.JointReview;
import onenet.safetyreview.jointreview.JointView;
import onenet.safetyreview.jointreview.ReadJointReview;
import onenet.safetyreview.jointreview.ReplyTogether;
import onenet.safetyreview.jointreview.SettleContradiction;

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

/** What other departments say together of a case, asked, settled and told to the applicant by its office. */
@Path("/v1/cases/{caseNumber}/joint-review")
@Tag(name = "joint-review", description = "Departments that answer together (联审联查)")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JointReviewResource {

    private final AskDepartments ask;
    private final SettleContradiction settle;
    private final ExtendFrame extend;
    private final ReplyTogether reply;
    private final ReadJointReview read;
    private final CurrentActor actors;

    JointReviewResource(
            AskDepartments ask,
            SettleContradiction settle,
            ExtendFrame extend,
            ReplyTogether reply,
            ReadJointReview read,
            CurrentActor actors) {
        this.ask = ask;
        this.settle = settle;
        this.extend = extend;
        this.reply = reply;
        this.read = read;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({
        "applicant",
        "intake-officer",
        "examiner",
        "decision-maker",
        "legal-reviewer",
        "city-supervisor",
        "auditor",
        "system:read"
    })
    @Operation(operationId = "readJointReview", summary = "How it stands with the departments, and the one reply")
    @APIResponse(
            responseCode = "200",
            description = "The joint review",
            content = @Content(schema = @Schema(implementation = JointView.class)))
    public Response read(@PathParam("caseNumber") String caseNumber) {
        JointView view = read.of(caseNumber, actors.actor());
        return Response.ok(view).tag(EntityTags.of(view.version())).build();
    }

    @POST
    @Idempotent
    @RolesAllowed("examiner")
    @Operation(operationId = "askDepartments", summary = "Ask departments, all on one day, each with its own limit")
    @APIResponse(
            responseCode = "201",
            description = "The joint review",
            content = @Content(schema = @Schema(implementation = JointView.class)))
    public Response ask(
            @PathParam("caseNumber") String caseNumber,
            @Valid @NotNull JointRequests.QuestionForm request,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(ask.handle(caseNumber, request.departments(), actors.actor()));
    }

    @POST
    @Path("/settlements")
    @ActOnCase
    @RolesAllowed("examiner")
    @Operation(operationId = "settleContradiction", summary = "Settle, with reasons, what departments left open")
    @APIResponse(
            responseCode = "201",
            description = "The joint review after it",
            content = @Content(schema = @Schema(implementation = JointView.class)))
    public Response settle(@BeanParam OnCase on, @Valid @NotNull JointRequests.SettlementForm request) {
        return created(settle.handle(on.by(actors.actor()), request.toSettled()));
    }

    @POST
    @Path("/frame-extension")
    @ActOnCase
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "extendJointFrame",
            summary = "Enter, once, that the head of the government consented to more time")
    @APIResponse(
            responseCode = "201",
            description = "The joint review after it",
            content = @Content(schema = @Schema(implementation = JointView.class)))
    public Response extend(@BeanParam OnCase on, @Valid @NotNull JointRequests.FrameExtensionForm request) {
        return created(extend.handle(on.by(actors.actor()), request.reason()));
    }

    @POST
    @Path("/reply")
    @ActOnCase
    @RolesAllowed("examiner")
    @Operation(operationId = "replyTogether", summary = "Give the applicant the one reply")
    @APIResponse(
            responseCode = "201",
            description = "The joint review after it",
            content = @Content(schema = @Schema(implementation = JointView.class)))
    public Response reply(@BeanParam OnCase on) {
        return created(reply.handle(on.by(actors.actor())));
    }

    private Response created(JointReview review) {
        return Response.created(URI.create("/v1/cases/" + review.caseNumber() + "/joint-review"))
                .tag(EntityTags.of(review.version()))
                .entity(read.view(review, actors.actor()))
                .build();
    }
}
