package onenet.hazchem.substance.web;

import onenet.access.CurrentActor;
import onenet.hazchem.substance.AddChemical;
import onenet.hazchem.substance.AddedChemical;
import onenet.hazchem.substance.ConfirmChemical;
import onenet.hazchem.substance.ListAddedChemicals;
import onenet.requests.BareList;
import onenet.requests.Cursor;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Entries of the published catalogue that the data lack: added by one officer, confirmed by another. */
@Path("/v1/chemical-additions")
@Tag(name = "guide")
@Produces(MediaType.APPLICATION_JSON)
public class AdditionResource {

    private final AddChemical addChemical;
    private final ConfirmChemical confirmChemical;
    private final ListAddedChemicals listAddedChemicals;
    private final CurrentActor actors;

    AdditionResource(
            AddChemical addChemical,
            ConfirmChemical confirmChemical,
            ListAddedChemicals listAddedChemicals,
            CurrentActor actors) {
        this.addChemical = addChemical;
        this.confirmChemical = confirmChemical;
        this.listAddedChemicals = listAddedChemicals;
        this.actors = actors;
    }

    @GET
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
    @Operation(
            operationId = "listAddedChemicals",
            summary = "What offices have added to the catalogue's data, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AddedChemicalView.class)))
    public Response list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(500) int limit) {
        return BareList.of(
                listAddedChemicals.handle(Cursor.id(cursor), limit), limit, AddedChemical::id, AddedChemicalView::of);
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"intake-officer", "examiner"})
    @Operation(operationId = "addChemical", summary = "Add an entry the catalogue's data lack, with its source")
    @APIResponse(
            responseCode = "201",
            description = "Kept; it counts when another officer confirms it",
            content = @Content(schema = @Schema(implementation = AddedChemicalView.class)))
    public Response add(@Valid @NotNull AdditionForm form, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(AddedChemicalView.of(addChemical.handle(form.toAddition(), actors.actor())));
    }

    @POST
    @Idempotent
    @Path("/{addition}/confirmation")
    @RolesAllowed("decision-maker")
    @Operation(operationId = "confirmChemical", summary = "Confirm an added entry after looking at its source")
    @APIResponse(
            responseCode = "201",
            description = "It counts from now on",
            content = @Content(schema = @Schema(implementation = AddedChemicalView.class)))
    @APIResponse(responseCode = "404", description = "Nothing of this office is kept under the identifier")
    public Response confirm(
            @PathParam("addition") UUID addition, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return created(AddedChemicalView.of(confirmChemical.handle(addition, actors.actor())));
    }

    private static Response created(AddedChemicalView view) {
        return Response.status(Response.Status.CREATED).entity(view).build();
    }
}
