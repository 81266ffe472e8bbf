package onenet.oversight.notification.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.notification.Channel;
import onenet.oversight.notification.CountDeliveries;
import onenet.oversight.notification.DeliveryLine;
import onenet.oversight.notification.DeliveryStatus;
import onenet.oversight.notification.ListDeliveries;
import onenet.oversight.notification.ReadDelivery;
import onenet.oversight.notification.RedriveDeliveries;
import onenet.oversight.notification.RedriveDelivery;
import onenet.oversight.notification.web.DeliveryForms.RedriveAllForm;
import onenet.oversight.notification.web.DeliveryForms.RedriveForm;
import onenet.oversight.notification.web.DeliveryViews.DeliveryCount;
import onenet.oversight.notification.web.DeliveryViews.DeliveryPage;
import onenet.oversight.notification.web.DeliveryViews.DeliveryView;
import onenet.oversight.notification.web.DeliveryViews.Redriven;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How messages go out, for the city: what is set aside and why, and having it sent again. */
@Path("/v1")
@Tag(name = "messages")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"city-supervisor", "auditor"})
public class DeliveryResource {

    private final ListDeliveries list;
    private final CountDeliveries count;
    private final ReadDelivery read;
    private final RedriveDelivery redrive;
    private final RedriveDeliveries redriveAll;
    private final CurrentActor actors;

    DeliveryResource(
            ListDeliveries list,
            CountDeliveries count,
            ReadDelivery read,
            RedriveDelivery redrive,
            RedriveDeliveries redriveAll,
            CurrentActor actors) {
        this.list = list;
        this.count = count;
        this.read = read;
        this.redrive = redrive;
        this.redriveAll = redriveAll;
        this.actors = actors;
    }

    @GET
    @Path("/message-deliveries")
    @Operation(
            operationId = "listMessageDeliveries",
            summary = "Messages on their way out of the house, the newest first")
    public DeliveryPage list(
            @QueryParam("status") @Parameter(description = "Only those that stand there")
                    Optional<DeliveryStatus> status,
            @QueryParam("channel") @Parameter(description = "Only those of this way") Optional<Channel> channel,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return DeliveryViews.of(
                list.handle(new ListDeliveries.Question(status, channel), cursor, limit),
                actors.actor().roles());
    }

    @GET
    @Path("/message-deliveries/{id}")
    @Operation(operationId = "readMessageDelivery", summary = "One message on its way")
    @APIResponse(
            responseCode = "200",
            description = "The message; ETag for the next act",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @APIResponse(responseCode = "404", description = "No such message")
    public Response one(@PathParam("id") UUID id) {
        DeliveryLine found = read.handle(id);
        return Response.ok(DeliveryViews.of(found, actors.actor().roles()))
                .tag(EntityTags.of(found.version()))
                .build();
    }

    @GET
    @Path("/message-delivery-counts")
    @Operation(operationId = "countMessageDeliveries", summary = "How many messages stand where, by their ways")
    public List<DeliveryCount> counts() {
        return count.handle().stream().map(DeliveryViews::of).toList();
    }

    @POST
    @Path("/message-deliveries/{id}/redrive")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("city-supervisor")
    @Idempotent
    @Operation(operationId = "redriveMessage", summary = "A message that was set aside is sent again")
    @APIResponse(
            responseCode = "201",
            description = "The message, waiting to be sent",
            content = @Content(schema = @Schema(implementation = DeliveryView.class)))
    @APIResponse(responseCode = "404", description = "No such message")
    @APIResponse(responseCode = "409", description = "It is not set aside")
    @APIResponse(responseCode = "412", description = "It moved meanwhile")
    public Response redrive(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid RedriveForm form) {
        Actor actor = actors.actor();
        DeliveryLine sent = redrive.handle(actor, id, ifMatch, form.reason());
        return Response.created(URI.create("/v1/message-deliveries/" + id))
                .tag(EntityTags.of(sent.version()))
                .entity(DeliveryViews.of(sent, actor.roles()))
                .build();
    }

    @POST
    @Path("/message-redrives")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("city-supervisor")
    @Idempotent
    @Operation(operationId = "redriveMessages", summary = "Every message of one way that was set aside is sent again")
    @APIResponse(
            responseCode = "201",
            description = "How many they are",
            content = @Content(schema = @Schema(implementation = Redriven.class)))
    public Response redriveAll(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid RedriveAllForm form) {
        int redriven = redriveAll.handle(actors.actor(), form.channel(), form.reason());
        return Response.created(URI.create("/v1/message-deliveries"))
                .entity(new Redriven(redriven))
                .build();
    }
}
