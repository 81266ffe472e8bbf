package onenet.safetyreview.panel.web;

import onenet.safetyreview.panel.PublishedDraw;
import onenet.safetyreview.panel.ReadPanel;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Draws as they are published, without login: the promise before the list, the list before the seed. Codes stand in them, and no names. */
@Path("/v1/draws")
@Tag(name = "draw", description = "Draws anybody can redo")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class DrawResource {

    private final ReadPanel panels;

    DrawResource(ReadPanel panels) {
        this.panels = panels;
    }

    @GET
    @Path("/{draw}")
    @Operation(operationId = "readDraw", summary = "Everything published of a draw; it suffices to redo it")
    public PublishedDraw draw(@PathParam("draw") String draw) {
        return panels.draw(draw);
    }
}
