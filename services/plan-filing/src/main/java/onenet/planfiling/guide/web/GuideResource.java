package onenet.planfiling.guide.web;

import onenet.planfiling.guide.CheckOneself;
import onenet.planfiling.guide.Guide;
import onenet.planfiling.guide.GuideItem;
import onenet.requests.Published;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The guide, public: what is filed with, what is checked, within which limits. */
@Path("/v1")
@Tag(name = "guide")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class GuideResource {

    private final Guide guide;
    private final CheckOneself checkOneself;

    GuideResource(Guide guide, CheckOneself checkOneself) {
        this.guide = guide;
        this.checkOneself = checkOneself;
    }

    @GET
    @Published
    @Path("/service-items")
    @Operation(
            operationId = "listServiceItems",
            summary = "The service item as in force today, with materials and checks")
    public List<GuideItem> list() {
        return guide.items();
    }

    @POST
    @Path("/self-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkOneself",
            summary = "Which office would take the plan, what the unit owes, and until when; nothing is kept")
    public CheckOneself.Findings check(@Valid @NotNull SelfCheckForm request) {
        return checkOneself.handle(request.toQuestion());
    }
}
