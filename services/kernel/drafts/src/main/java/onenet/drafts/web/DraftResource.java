package onenet.drafts.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.counter.SpeakForApplicant;
import onenet.drafts.DiscardDraft;
import onenet.drafts.Draft;
import onenet.drafts.ReadDrafts;
import onenet.drafts.SaveDraft;
import onenet.requests.EntityTags;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Half-written forms of the signed-in enterprise, or of the one whose visitor is at the window (Counter-Visit). */
@Path("/v1/drafts")
@Tag(name = "drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "intake-officer", "system:apply"})
public class DraftResource {

    private final ReadDrafts readDrafts;
    private final SaveDraft saveDraft;
    private final DiscardDraft discardDraft;
    private final SpeakForApplicant speakers;
    private final CurrentActor actors;

    DraftResource(
            ReadDrafts readDrafts,
            SaveDraft saveDraft,
            DiscardDraft discardDraft,
            SpeakForApplicant speakers,
            CurrentActor actors) {
        this.readDrafts = readDrafts;
        this.saveDraft = saveDraft;
        this.discardDraft = discardDraft;
        this.speakers = speakers;
        this.actors = actors;
    }

    @GET
    @Operation(operationId = "listDrafts", summary = "The enterprise's own drafts, the one saved last first")
    public List<DraftView> list(@HeaderParam("Counter-Visit") UUID visit) {
        return readDrafts.all(speaker(visit)).stream().map(DraftView::of).toList();
    }

    @GET
    @Path("/{draftId}")
    @Operation(operationId = "readDraft", summary = "One draft; after it was handed in, the case it became")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such draft of this enterprise")
    public Response read(@PathParam("draftId") UUID draftId, @HeaderParam("Counter-Visit") UUID visit) {
        return answer(readDrafts.one(draftId, speaker(visit)));
    }

    @PUT
    @Path("/{draftId}")
    @Operation(
            operationId = "saveDraft",
            summary = "Save a draft under an id of the caller's choice; If-Match for every time but the first")
    @APIResponse(
            responseCode = "200",
            description = "The draft as saved",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such draft of this enterprise")
    @APIResponse(responseCode = "409", description = "It was handed in; the detail says which case it became")
    @APIResponse(responseCode = "412", description = "Another window saved it meanwhile")
    @APIResponse(responseCode = "413", description = "Over the limit of this service's forms")
    @APIResponse(responseCode = "428", description = "If-Match missing")
    public Response save(
            @PathParam("draftId") UUID draftId,
            @Valid @NotNull DraftForm request,
            @Parameter(description = "ETag of the draft as it was read; needed for every time but the first")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @HeaderParam("Counter-Visit") UUID visit) {
        return answer(saveDraft.handle(draftId, ifMatch, request.kind(), request.form(), speaker(visit)));
    }

    @DELETE
    @Path("/{draftId}")
    @Operation(operationId = "discardDraft", summary = "Throw a draft away")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "No such draft of this enterprise")
    @APIResponse(responseCode = "409", description = "It was handed in; the case is withdrawn, not the draft")
    public void discard(@PathParam("draftId") UUID draftId, @HeaderParam("Counter-Visit") UUID visit) {
        discardDraft.handle(draftId, speaker(visit));
    }

    private Actor speaker(UUID visit) {
        return speakers.actor(actors.actor(), visit);
    }

    private static Response answer(Draft draft) {
        return Response.ok(DraftView.of(draft))
                .tag(EntityTags.of(draft.version()))
                .build();
    }
}
