package onenet.hazchem.register.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.PaperPage;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Department;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceTelling.Told;
import onenet.hazchem.register.DecideCorrection;
import onenet.hazchem.register.LicenceView;
import onenet.hazchem.register.LicenceViews;
import onenet.hazchem.register.ProposeCorrection;
import onenet.hazchem.register.ReadCorrectionPaper;
import onenet.hazchem.register.TellDepartment;
import onenet.hazchem.register.web.CorrectionForms.CorrectionDecisionForm;
import onenet.hazchem.register.web.CorrectionForms.CorrectionForm;
import onenet.requests.EntityTags;
import onenet.requests.FactDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an office does about a licence without touching the right: it corrects clerical errors (更正), and tells other departments (通报). */
@Path("/v1")
@Tag(name = "register")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UpkeepResource {

    private final ProposeCorrection propose;
    private final DecideCorrection decide;
    private final ReadCorrectionPaper readPaper;
    private final TellDepartment tell;
    private final LicenceViews views;
    private final CurrentActor actors;

    UpkeepResource(
            ProposeCorrection propose,
            DecideCorrection decide,
            ReadCorrectionPaper readPaper,
            TellDepartment tell,
            LicenceViews views,
            CurrentActor actors) {
        this.propose = propose;
        this.decide = decide;
        this.readPaper = readPaper;
        this.tell = tell;
        this.views = views;
        this.actors = actors;
    }

    @POST
    @Path("/licences/{licenceId}/corrections")
    @LicenceActAnswer
    @RolesAllowed("examiner")
    @Operation(
            operationId = "proposeCorrection",
            summary = "更正: propose to correct what is printed wrongly; number and dates stay")
    public Response proposeCorrection(@BeanParam OnLicence on, @Valid @NotNull CorrectionForm request) {
        Actor actor = actors.actor();
        return shown(propose.handle(on.licenceId(), on.ifMatch(), request.toProposal(), actor), actor);
    }

    @POST
    @Path("/licences/{licenceId}/correction-decision")
    @LicenceActAnswer
    @RolesAllowed("decision-maker")
    @Operation(
            operationId = "decideCorrection",
            summary = "Correct the licence as another officer proposed, or leave it")
    public Response decideCorrection(@BeanParam OnLicence on, @Valid @NotNull CorrectionDecisionForm request) {
        Actor actor = actors.actor();
        return shown(decide.handle(on.licenceId(), on.ifMatch(), request.outcome(), request.note(), actor), actor);
    }

    @GET
    @Path("/licences/{licenceId}/corrections/{place}/document")
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
            operationId = "readCorrectionPaper",
            summary = "更正决定书: the paper of one correction of the licence, the oldest is 1")
    @APIResponse(
            responseCode = "200",
            description = "The paper, Chinese with English below",
            content = @Content(mediaType = "text/html", schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "No such licence for this actor, or no such correction")
    public Response readCorrectionPaper(
            @PathParam("licenceId") String licenceId, @PathParam("place") @Min(1) @Max(1000) int place) {
        return PaperPage.of(readPaper.handle(licenceId, place, actors.actor()));
    }

    /**
     * That a department was told.
     *
     * @param on day it was told
     * @param to name of the department that was told
     * @param receipt number or note of its receipt
     */
    public record TellingForm(
            @NotNull Department department,
            @NotNull @FactDate LocalDate on,
            @NotBlank @Size(max = 80) String to,
            @NotBlank @Size(max = 80) String receipt) {

        Told toTold() {
            return new Told(department, on, to, receipt);
        }
    }

    @POST
    @Path("/licences/{licenceId}/tellings")
    @LicenceActAnswer
    @RolesAllowed("intake-officer")
    @Operation(
            operationId = "tellDepartment",
            summary =
                    "通报: record that police or environment of the same level was told of the licence (Order 591 Art. 35)")
    public Response tellDepartment(@BeanParam OnLicence on, @Valid @NotNull TellingForm request) {
        Actor actor = actors.actor();
        return shown(tell.handle(on.licenceId(), on.ifMatch(), request.toTold(), actor), actor);
    }

    private Response shown(Licence licence, Actor actor) {
        LicenceView view = views.of(List.of(licence), actor).get(0);
        return Response.created(URI.create("/v1/licences/" + licence.licenceId()))
                .tag(EntityTags.of(view.version()))
                .entity(view)
                .build();
    }
}
