package onenet.safetyreview.guide.web;

import onenet.items.Guide;
import onenet.items.GuideItem;
import onenet.requests.Published;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The guide, for everybody. */
@Path("/v1")
@Tag(name = "guide")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class GuideResource {

    private final Guide guide;

    GuideResource(Guide guide) {
        this.guide = guide;
    }

    @GET
    @Published
    @Path("/service-items")
    @Operation(operationId = "listServiceItems", summary = "The service items in force, city and county level")
    public List<GuideItem> items(@QueryParam("on") Optional<LocalDate> on) {
        return guide.items(on);
    }
}
