package onenet.hazchem.notice.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.PaperPage;
import onenet.hazchem.notice.ReadNotice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers of a case. */
@Path("/v1/cases/{caseNumber}/documents")
@Tag(name = "documents")
public class NoticeResource {

    private final ReadNotice readNotice;
    private final CurrentActor actors;

    NoticeResource(ReadNotice readNotice, CurrentActor actors) {
        this.readNotice = readNotice;
        this.actors = actors;
    }

    @GET
    @Path("/{kind}")
    @Produces(PaperPage.TYPE)
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
    @Operation(
            operationId = "readDocument",
            summary = "A paper of the case: from acceptance-receipt and correction-notice to decision and termination")
    @APIResponse(
            responseCode = "200",
            description = "The paper, Chinese with English below",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "No such case for this actor, or no such paper yet")
    public Response read(@PathParam("caseNumber") String caseNumber, @PathParam("kind") String kind) {
        return PaperPage.of(readNotice.handle(caseNumber, kind, actors.actor()));
    }
}
