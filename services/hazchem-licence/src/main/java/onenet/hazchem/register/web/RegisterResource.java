package onenet.hazchem.register.web;

import onenet.access.CurrentActor;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.register.ActOnLicence;
import onenet.hazchem.register.AnnualReport;
import onenet.hazchem.register.LicencePage;
import onenet.hazchem.register.LicenceView;
import onenet.hazchem.register.LicenceViews;
import onenet.hazchem.register.ListLicences;
import onenet.hazchem.register.ReadLicence;
import onenet.requests.EntityTags;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The licence register and the acts on a licence. */
@Path("/v1")
@Tag(name = "register")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

    private final ListLicences listLicences;
    private final ReadLicence readLicence;
    private final LicenceViews views;
    private final ActOnLicence actOnLicence;
    private final AnnualReport annualReport;
    private final CurrentActor actors;

    RegisterResource(
            ListLicences listLicences,
            ReadLicence readLicence,
            LicenceViews views,
            ActOnLicence actOnLicence,
            AnnualReport annualReport,
            CurrentActor actors) {
        this.listLicences = listLicences;
        this.readLicence = readLicence;
        this.views = views;
        this.actOnLicence = actOnLicence;
        this.annualReport = annualReport;
        this.actors = actors;
    }

    @GET
    @Path("/licences")
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
            operationId = "listLicences",
            summary = "Licences of the holder, the office or, for supervision, the city, the one granted last first")
    public LicencePage list(
            @Parameter(
                            description =
                                    "Part of a licence number, of a holder's name or of a credit code; width, case and brackets make no difference")
                    @QueryParam("q")
                    @DefaultValue("")
                    @Size(max = 100)
                    String sought,
            @QueryParam("cursor") @DefaultValue("") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return listLicences.handle(actors.actor(), sought, cursor, limit);
    }

    @GET
    @Path("/licences/{licenceId}")
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
    @Operation(operationId = "readLicence", summary = "One licence")
    @APIResponse(
            responseCode = "200",
            description = "The licence",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "404", description = "No such licence for this actor")
    public Response read(@PathParam("licenceId") String licenceId) {
        return shown(Response.ok(), readLicence.handle(licenceId, actors.actor()));
    }

    @GET
    @Path("/annual-reports/{year}")
    @RolesAllowed({"decision-maker", "city-supervisor", "auditor"})
    @Operation(operationId = "readAnnualReport", summary = "Figures of a year by office (Order 55 Art. 28)")
    public List<AnnualReport.ReportLine> annualReport(@PathParam("year") @Min(2012) @Max(2099) int year) {
        return annualReport.handle(year, actors.actor());
    }

    @POST
    @Path("/licences/{licenceId}/suspension")
    @LicenceActAnswer
    @RolesAllowed("decision-maker")
    @Operation(operationId = "suspendLicence", summary = "暂扣: suspend the licence")
    public Response suspendLicence(@BeanParam OnLicence on, @Valid @NotNull LicenceActForm request) {
        return act(on, LicenceAction.SUSPEND, request);
    }

    @POST
    @Path("/licences/{licenceId}/reinstatement")
    @LicenceActAnswer
    @RolesAllowed("decision-maker")
    @Operation(operationId = "reinstateLicence", summary = "Return a suspended licence")
    public Response reinstateLicence(@BeanParam OnLicence on, @Valid @NotNull LicenceActForm request) {
        return act(on, LicenceAction.REINSTATE, request);
    }

    @POST
    @Path("/licences/{licenceId}/rescission")
    @LicenceActAnswer
    @RolesAllowed("decision-maker")
    @Operation(operationId = "rescindLicence", summary = "撤销: it should not have been granted")
    public Response rescindLicence(@BeanParam OnLicence on, @Valid @NotNull LicenceActForm request) {
        return act(on, LicenceAction.RESCIND, request);
    }

    @POST
    @Path("/licences/{licenceId}/superior-rescission")
    @LicenceActAnswer
    @RolesAllowed("city-supervisor")
    @Operation(
            operationId = "rescindBySuperior",
            summary =
                    "上级机关撤销: the office above rescinds what was granted below it (Licensing Law Art. 69); recorded by the city")
    public Response rescindBySuperior(@BeanParam OnLicence on, @Valid @NotNull LicenceActForm request) {
        return act(on, LicenceAction.RESCIND_BY_SUPERIOR, request);
    }

    @POST
    @Path("/licences/{licenceId}/revocation")
    @LicenceActAnswer
    @RolesAllowed("decision-maker")
    @Operation(operationId = "revokeLicence", summary = "吊销: taken away as a penalty")
    public Response revokeLicence(@BeanParam OnLicence on, @Valid @NotNull LicenceActForm request) {
        return act(on, LicenceAction.REVOKE, request);
    }

    @POST
    @Path("/licences/{licenceId}/withdrawal")
    @LicenceActAnswer
    @RolesAllowed("decision-maker")
    @Operation(operationId = "withdrawLicence", summary = "撤回: law or circumstances changed")
    public Response withdrawLicence(@BeanParam OnLicence on, @Valid @NotNull LicenceActForm request) {
        return act(on, LicenceAction.WITHDRAW, request);
    }

    @POST
    @Path("/licences/{licenceId}/cancellation")
    @LicenceActAnswer
    @RolesAllowed("decision-maker")
    @Operation(operationId = "cancelLicence", summary = "注销: the closing formality")
    public Response cancelLicence(@BeanParam OnLicence on, @Valid @NotNull LicenceActForm request) {
        return act(on, LicenceAction.CANCEL, request);
    }

    private Response act(OnLicence on, LicenceAction action, LicenceActForm request) {
        Actor actor = actors.actor();
        Licence licence = actOnLicence.handle(on.licenceId(), action, on.ifMatch(), request.toRequest(), actor);
        return shown(
                Response.created(URI.create("/v1/licences/" + licence.licenceId())),
                views.of(List.of(licence), actor).get(0));
    }

    private static Response shown(Response.ResponseBuilder answer, LicenceView licence) {
        return answer.tag(EntityTags.of(licence.version())).entity(licence).build();
    }
}
