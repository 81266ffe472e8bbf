package onenet.oversight.notification.web;

import onenet.access.CurrentActor;
import onenet.oversight.notification.ListMessages;
import onenet.oversight.notification.MarkRead;
import onenet.oversight.notification.ReadMessage;
import onenet.oversight.notification.web.MessageViews.MessagePage;
import onenet.oversight.notification.web.MessageViews.MessageView;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The inbox of a party: what happened in its cases at every service, for its own people and, in his matters, for its agent. */
@Path("/v1/messages")
@Tag(name = "messages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("applicant")
public class MessageResource {

    private final ListMessages list;
    private final ReadMessage read;
    private final MarkRead mark;
    private final CurrentActor actors;

    MessageResource(ListMessages list, ReadMessage read, MarkRead mark, CurrentActor actors) {
        this.list = list;
        this.read = read;
        this.mark = mark;
        this.actors = actors;
    }

    @GET
    @Operation(
            operationId = "listMessages",
            summary = "Messages about the enterprise's cases, what happened last first, and how many are not read")
    public MessagePage list(
            @QueryParam("which") @DefaultValue("ALL") @Parameter(description = "Which of them are meant")
                    ListMessages.MessageBox which,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return MessageViews.of(list.handle(actors.actor(), which, cursor, limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readMessage", summary = "One message; looking at it marks nothing")
    @APIResponse(
            responseCode = "200",
            description = "The message",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "404", description = "No such message for this actor")
    public MessageView one(@PathParam("id") UUID id) {
        return MessageViews.of(read.handle(actors.actor(), id));
    }

    @PUT
    @Path("/{id}/reading")
    @Operation(operationId = "markMessageRead", summary = "The reader has read it; said again it changes nothing")
    @APIResponse(
            responseCode = "200",
            description = "The message, with the moment it was read first",
            content = @Content(schema = @Schema(implementation = MessageView.class)))
    @APIResponse(responseCode = "404", description = "No such message for this actor")
    public MessageView mark(@PathParam("id") UUID id) {
        return MessageViews.of(mark.handle(actors.actor(), id));
    }
}
