package onenet.oversight.notification.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.oversight.notification.AddContact;
import onenet.oversight.notification.ChangeContact;
import onenet.oversight.notification.ConfirmContact;
import onenet.oversight.notification.ReadContacts;
import onenet.oversight.notification.RemoveContact;
import onenet.oversight.notification.SendCode;
import onenet.oversight.notification.web.ContactForms.CodeForm;
import onenet.oversight.notification.web.ContactForms.ContactForm;
import onenet.oversight.notification.web.ContactForms.WishesForm;
import onenet.oversight.notification.web.ContactViews.OwnContacts;
import onenet.requests.Idempotent;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a person who acts for an enterprise wants to be written to: his own, and nobody else's to see. */
@Path("/v1/contacts")
@Tag(name = "messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("applicant")
public class ContactResource {

    private final ReadContacts read;
    private final AddContact add;
    private final SendCode send;
    private final ConfirmContact confirm;
    private final ChangeContact change;
    private final RemoveContact remove;
    private final CurrentActor actors;

    ContactResource(
            ReadContacts read,
            AddContact add,
            SendCode send,
            ConfirmContact confirm,
            ChangeContact change,
            RemoveContact remove,
            CurrentActor actors) {
        this.read = read;
        this.add = add;
        this.send = send;
        this.confirm = confirm;
        this.change = change;
        this.remove = remove;
        this.actors = actors;
    }

    /** What every act on one contact comes with: which one, seen in which version, under which key. */
    record OnContact(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {}

    @GET
    @Operation(operationId = "readContacts", summary = "Where the reader is written to, and by which rules")
    public OwnContacts own() {
        Actor actor = actors.actor();
        return ContactViews.of(read.handle(actor), actor);
    }

    @POST
    @Idempotent(waits = true)
    @Operation(
            operationId = "addContact",
            summary = "An address is entered and a code sent there; nothing else goes there before the code is told")
    @APIResponse(
            responseCode = "201",
            description = "The reader's contacts",
            content = @Content(schema = @Schema(implementation = OwnContacts.class)))
    @APIResponse(responseCode = "429", description = "Too many codes within an hour")
    @APIResponse(responseCode = "424", description = "The code could not be sent; another may be asked for")
    public Response add(@HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid ContactForm form) {
        Actor actor = actors.actor();
        add.handle(actor, form.wanted());
        return done(actor);
    }

    @POST
    @Path("/{id}/code")
    @Consumes(MediaType.WILDCARD)
    @Idempotent(waits = true)
    @Operation(operationId = "sendContactCode", summary = "Another code is sent; the one before it holds no more")
    @APIResponse(
            responseCode = "201",
            description = "The reader's contacts",
            content = @Content(schema = @Schema(implementation = OwnContacts.class)))
    @APIResponse(responseCode = "404", description = "No such contact of this actor")
    @APIResponse(responseCode = "412", description = "The contact was changed meanwhile")
    @APIResponse(responseCode = "429", description = "Too many codes within an hour")
    @APIResponse(responseCode = "424", description = "The code could not be sent")
    public Response send(@BeanParam OnContact on) {
        Actor actor = actors.actor();
        send.handle(actor, on.id(), on.ifMatch());
        return done(actor);
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent(waits = true)
    @Operation(operationId = "confirmContact", summary = "The code is told, and messages go there from now on")
    @APIResponse(
            responseCode = "201",
            description = "The reader's contacts",
            content = @Content(schema = @Schema(implementation = OwnContacts.class)))
    @APIResponse(responseCode = "404", description = "No such contact of this actor")
    @APIResponse(responseCode = "412", description = "The contact was changed meanwhile")
    @APIResponse(responseCode = "422", description = "Another code was sent, or it holds no more")
    public Response confirm(@BeanParam OnContact on, @NotNull @Valid CodeForm form) {
        Actor actor = actors.actor();
        confirm.handle(actor, on.id(), on.ifMatch(), form.code());
        return done(actor);
    }

    @POST
    @Path("/{id}/wishes")
    @Idempotent
    @Operation(
            operationId = "changeContact",
            summary = "Language, quiet hours, and what is not wanted there; notices the law wants told stay on")
    @APIResponse(
            responseCode = "201",
            description = "The reader's contacts",
            content = @Content(schema = @Schema(implementation = OwnContacts.class)))
    @APIResponse(responseCode = "404", description = "No such contact of this actor")
    @APIResponse(responseCode = "409", description = "It is not confirmed yet")
    @APIResponse(responseCode = "412", description = "The contact was changed meanwhile")
    @APIResponse(responseCode = "422", description = "Such messages cannot be switched off")
    public Response change(@BeanParam OnContact on, @NotNull @Valid WishesForm form) {
        Actor actor = actors.actor();
        change.handle(actor, on.id(), on.ifMatch(), form.wishes());
        return done(actor);
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @Operation(operationId = "removeContact", summary = "Nothing goes there any more, and the address is forgotten")
    @APIResponse(
            responseCode = "201",
            description = "The reader's contacts",
            content = @Content(schema = @Schema(implementation = OwnContacts.class)))
    @APIResponse(responseCode = "404", description = "No such contact of this actor")
    @APIResponse(responseCode = "412", description = "The contact was changed meanwhile")
    public Response remove(@BeanParam OnContact on) {
        Actor actor = actors.actor();
        remove.handle(actor, on.id(), on.ifMatch());
        return done(actor);
    }

    private Response done(Actor actor) {
        return Response.created(URI.create("/v1/contacts"))
                .entity(ContactViews.of(read.handle(actor), actor))
                .build();
    }
}
