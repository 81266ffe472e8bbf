package onenet.casedesk.web;

import onenet.access.CurrentActor;
import onenet.casedesk.CaseFiles;
import onenet.counter.SignedPaper;
import onenet.uploads.web.GiveOut;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The files of a case: what was handed in for its materials, and what was signed at the window; for whoever may see the case. */
@Path("/v1/cases")
@Tag(name = "materials")
@Produces(MediaType.APPLICATION_OCTET_STREAM)
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
public class MaterialResource {

    private final CaseFiles files;
    private final GiveOut giveOut;
    private final CurrentActor actors;

    MaterialResource(CaseFiles files, GiveOut giveOut, CurrentActor actors) {
        this.files = files;
        this.giveOut = giveOut;
        this.actors = actors;
    }

    @GET
    @Path("/{caseNumber}/materials/{material}")
    @Operation(operationId = "downloadMaterial", summary = "The file handed in for a material")
    @AnswersWithFile
    public Response download(@PathParam("caseNumber") String caseNumber, @PathParam("material") String material) {
        return giveOut.asKept(files.material(caseNumber, material, actors.actor()));
    }

    @GET
    @Path("/{caseNumber}/signed-papers/{paper}")
    @Operation(
            operationId = "downloadSignedPaper",
            summary = "What the visitor signed at the window: the application or filing, or an agent's authorisation")
    @AnswersWithFile
    public Response signedPaper(@PathParam("caseNumber") String caseNumber, @PathParam("paper") SignedPaper paper) {
        return giveOut.asKept(files.signedPaper(caseNumber, paper, actors.actor()));
    }
}
