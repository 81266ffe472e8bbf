package onenet.oversight.publicity.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.publicity.CorrectRecord;
import onenet.oversight.publicity.JudgeWithdrawal;
import onenet.oversight.publicity.ReadDesk;
import onenet.oversight.publicity.RedriveRecord;
import onenet.oversight.publicity.WithdrawRecord;
import onenet.oversight.publicity.web.DeskForms.CorrectionForm;
import onenet.oversight.publicity.web.DeskForms.JudgementForm;
import onenet.oversight.publicity.web.DeskForms.PublicityReason;
import onenet.oversight.publicity.web.DeskForms.WithdrawalForm;
import onenet.oversight.publicity.web.DeskViews.DeskDetail;
import onenet.requests.EntityTags;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the city does with published records: corrects them, takes them down, has them sent again. */
@Path("/v1/publicity-desk/{id}")
@Tag(name = "publicity")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("city-supervisor")
public class PublicityActsResource {

    private final CorrectRecord correct;
    private final WithdrawRecord withdraw;
    private final JudgeWithdrawal judge;
    private final RedriveRecord redrive;
    private final ReadDesk read;
    private final DeskViews views;
    private final CurrentActor actors;

    PublicityActsResource(
            CorrectRecord correct,
            WithdrawRecord withdraw,
            JudgeWithdrawal judge,
            RedriveRecord redrive,
            ReadDesk read,
            DeskViews views,
            CurrentActor actors) {
        this.correct = correct;
        this.withdraw = withdraw;
        this.judge = judge;
        this.redrive = redrive;
        this.read = read;
        this.views = views;
        this.actors = actors;
    }

    /** What every act on one record comes with: which one, seen in which version, under which key. */
    record OnRecord(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {}

    @POST
    @Path("/correction")
    @ActOnPublicity
    @Operation(
            operationId = "correctPublicity",
            summary = "What was published wrongly is published rightly, as a new record that points to this one")
    @APIResponse(
            responseCode = "201",
            description = "The new record",
            content = @Content(schema = @Schema(implementation = DeskDetail.class)))
    public Response correct(@BeanParam OnRecord on, @NotNull @Valid CorrectionForm form) {
        Actor actor = actors.actor();
        return done(actor, correct.handle(actor, on.id(), on.ifMatch(), form.correction()));
    }

    @POST
    @Path("/withdrawal")
    @ActOnPublicity
    @Operation(
            operationId = "withdrawPublicity",
            summary = "The record is taken down; where what it says is right, after a second person has judged")
    @APIResponse(
            responseCode = "201",
            description = "The record, taken down or proposed to be",
            content = @Content(schema = @Schema(implementation = DeskDetail.class)))
    public Response withdraw(@BeanParam OnRecord on, @NotNull @Valid WithdrawalForm form) {
        Actor actor = actors.actor();
        withdraw.handle(actor, on.id(), on.ifMatch(), form.withdrawal());
        return done(actor, on.id());
    }

    @POST
    @Path("/withdrawal-judgement")
    @ActOnPublicity
    @Operation(
            operationId = "judgePublicityWithdrawal",
            summary = "A second person says whether a record that is right is taken down")
    @APIResponse(
            responseCode = "201",
            description = "The record, taken down or kept",
            content = @Content(schema = @Schema(implementation = DeskDetail.class)))
    public Response judge(@BeanParam OnRecord on, @NotNull @Valid JudgementForm form) {
        Actor actor = actors.actor();
        judge.handle(actor, on.id(), on.ifMatch(), form.judgement());
        return done(actor, on.id());
    }

    @POST
    @Path("/redrive")
    @ActOnPublicity
    @Operation(
            operationId = "redrivePublicity",
            summary = "A record that was set aside is sent to the upper platform again")
    @APIResponse(
            responseCode = "201",
            description = "The record, waiting to be sent",
            content = @Content(schema = @Schema(implementation = DeskDetail.class)))
    public Response redrive(@BeanParam OnRecord on, @NotNull @Valid PublicityReason form) {
        Actor actor = actors.actor();
        redrive.handle(actor, on.id(), on.ifMatch(), form.reason());
        return done(actor, on.id());
    }

    private Response done(Actor actor, UUID id) {
        DeskDetail view = views.of(read.handle(actor, id));
        return Response.created(URI.create("/v1/publicity-desk/" + id))
                .tag(EntityTags.of(view.version()))
                .entity(view)
                .build();
    }
}
