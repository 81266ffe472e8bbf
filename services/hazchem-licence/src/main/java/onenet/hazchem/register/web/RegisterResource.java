package onenet.hazchem.register.web;

import onenet.access.CurrentActor;
import onenet.hazchem.caseview.web.Act;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.register.ActOnLicence;
import onenet.hazchem.register.AnnualReport;
import onenet.hazchem.register.LicenceReading;
import onenet.requests.EntityTags;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import java.util.Map;
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

    private final LicenceReading reading;
    private final ActOnLicence actOnLicence;
    private final AnnualReport annualReport;
    private final CurrentActor actors;

    RegisterResource(
            LicenceReading reading, ActOnLicence actOnLicence, AnnualReport annualReport, CurrentActor actors) {
        this.reading = reading;
        this.actOnLicence = actOnLicence;
        this.annualReport = annualReport;
        this.actors = actors;
    }

    @GET
    @Path("/licences")
    @Transactional
    @RolesAllowed({
        "applicant",
        "intake-officer",
        "examiner",
        "decision-maker",
        "legal-reviewer",
        "city-supervisor",
        "auditor"
    })
    @Operation(
            operationId = "listLicences",
            summary = "Licences of the holder, the office or, for supervision, the city")
    public LicencePage list(
            @Parameter(description = "Part of a licence number or a holder's name, or a whole credit code")
                    @QueryParam("q")
                    @DefaultValue("")
                    @Size(max = 100)
                    String sought,
            @QueryParam("cursor") @DefaultValue("") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        List<Licence> found = reading.page(actors.actor(), sought, cursor, limit);
        String next = found.size() > limit ? found.get(limit - 1).licenceId() : null;
        return new LicencePage(views(found.stream().limit(limit).toList()), next);
    }

    @GET
    @Path("/licences/{licenceId}")
    @Transactional
    @RolesAllowed({
        "applicant",
        "intake-officer",
        "examiner",
        "decision-maker",
        "legal-reviewer",
        "city-supervisor",
        "auditor"
    })
    @Operation(operationId = "readLicence", summary = "One licence")
    @APIResponse(
            responseCode = "200",
            description = "The licence",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    @APIResponse(responseCode = "404", description = "No such licence for this actor")
    public Response read(@PathParam("licenceId") String licenceId) {
        return answer(Response.Status.OK, reading.read(licenceId, actors.actor()));
    }

    @GET
    @Path("/annual-reports/{year}")
    @Transactional
    @RolesAllowed({"decision-maker", "city-supervisor", "auditor"})
    @Operation(operationId = "readAnnualReport", summary = "Figures of a year by office (Order 55 Art. 28)")
    public List<AnnualReport.Line> annualReport(@PathParam("year") @Min(2012) @Max(2099) int year) {
        return annualReport.of(year, actors.actor());
    }

    @POST
    @Path("/licences/{licenceId}/suspension")
    @Act
    @Idempotent
    @RolesAllowed("decision-maker")
    @Operation(operationId = "suspendLicence", summary = "暂扣: suspend the licence")
    @APIResponse(
            responseCode = "201",
            description = "The licence after the act",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    public Response suspendLicence(
            @PathParam("licenceId") String licenceId,
            @Valid @NotNull LicenceActForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return act(licenceId, LicenceAction.SUSPEND, ifMatch, request);
    }

    @POST
    @Path("/licences/{licenceId}/reinstatement")
    @Act
    @Idempotent
    @RolesAllowed("decision-maker")
    @Operation(operationId = "reinstateLicence", summary = "Return a suspended licence")
    @APIResponse(
            responseCode = "201",
            description = "The licence after the act",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    public Response reinstateLicence(
            @PathParam("licenceId") String licenceId,
            @Valid @NotNull LicenceActForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return act(licenceId, LicenceAction.REINSTATE, ifMatch, request);
    }

    @POST
    @Path("/licences/{licenceId}/rescission")
    @Act
    @Idempotent
    @RolesAllowed("decision-maker")
    @Operation(operationId = "rescindLicence", summary = "撤销: it should not have been granted")
    @APIResponse(
            responseCode = "201",
            description = "The licence after the act",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    public Response rescindLicence(
            @PathParam("licenceId") String licenceId,
            @Valid @NotNull LicenceActForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return act(licenceId, LicenceAction.RESCIND, ifMatch, request);
    }

    @POST
    @Path("/licences/{licenceId}/revocation")
    @Act
    @Idempotent
    @RolesAllowed("decision-maker")
    @Operation(operationId = "revokeLicence", summary = "吊销: taken away as a penalty")
    @APIResponse(
            responseCode = "201",
            description = "The licence after the act",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    public Response revokeLicence(
            @PathParam("licenceId") String licenceId,
            @Valid @NotNull LicenceActForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return act(licenceId, LicenceAction.REVOKE, ifMatch, request);
    }

    @POST
    @Path("/licences/{licenceId}/withdrawal")
    @Act
    @Idempotent
    @RolesAllowed("decision-maker")
    @Operation(operationId = "withdrawLicence", summary = "撤回: law or circumstances changed")
    @APIResponse(
            responseCode = "201",
            description = "The licence after the act",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    public Response withdrawLicence(
            @PathParam("licenceId") String licenceId,
            @Valid @NotNull LicenceActForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return act(licenceId, LicenceAction.WITHDRAW, ifMatch, request);
    }

    @POST
    @Path("/licences/{licenceId}/cancellation")
    @Act
    @Idempotent
    @RolesAllowed("decision-maker")
    @Operation(operationId = "cancelLicence", summary = "注销: the closing formality")
    @APIResponse(
            responseCode = "201",
            description = "The licence after the act",
            content = @Content(schema = @Schema(implementation = LicenceView.class)))
    public Response cancelLicence(
            @PathParam("licenceId") String licenceId,
            @Valid @NotNull LicenceActForm request,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return act(licenceId, LicenceAction.CANCEL, ifMatch, request);
    }

    private Response act(String licenceId, LicenceAction action, String ifMatch, LicenceActForm request) {
        return answer(
                Response.Status.CREATED,
                actOnLicence.handle(licenceId, action, ifMatch, request.toRequest(), actors.actor()));
    }

    private Response answer(Response.Status status, Licence licence) {
        return Response.status(status)
                .tag(EntityTags.of(licence.version()))
                .entity(views(List.of(licence)).get(0))
                .build();
    }

    private List<LicenceView> views(List<Licence> licences) {
        Map<String, List<LicenceCase>> open = reading.openCases(licences);
        return licences.stream()
                .map(each -> LicenceView.of(
                        each,
                        open.getOrDefault(each.licenceId(), List.of()),
                        reading.allowedActions(each, actors.actor()),
                        actors.actor().isOfficer()))
                .toList();
    }
}
