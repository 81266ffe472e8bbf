package onenet.ecert.presentation.web;

import onenet.access.CurrentActor;
import onenet.ecert.EcertProblem;
import onenet.ecert.presentation.ListScans;
import onenet.ecert.presentation.PresentCertificate;
import onenet.ecert.presentation.ScanPresentation;
import onenet.ecert.presentation.web.PresentationViews.PresentationView;
import onenet.ecert.presentation.web.PresentationViews.ScanRequest;
import onenet.ecert.presentation.web.PresentationViews.ScanView;
import onenet.ecert.presentation.web.PresentationViews.ShownCertificate;
import onenet.ecert.web.ProblemAnswers;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Showing a certificate: the holder's code, the officer's scan, the log of scans. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "presentation", description = "亮证: a code good for 60 seconds and one use; annotated copies")
public class PresentationResource {

    private final CurrentActor actor;
    private final PresentCertificate present;
    private final ScanPresentation scan;
    private final ListScans scans;
    private final ProblemAnswers problems;

    PresentationResource(
            CurrentActor actor,
            PresentCertificate present,
            ScanPresentation scan,
            ListScans scans,
            ProblemAnswers problems) {
        this.actor = actor;
        this.present = present;
        this.scan = scan;
        this.scans = scans;
        this.problems = problems;
    }

    @POST
    @Path("/certificates/{identifier}/presentations")
    @Idempotent
    @RolesAllowed("applicant")
    @Operation(operationId = "presentCertificate", summary = "The holder opens a certificate for showing")
    @APIResponse(
            responseCode = "201",
            description = "The code to show as QR",
            content = @Content(schema = @Schema(implementation = PresentationView.class)))
    public Response present(
            @PathParam("identifier") String identifier, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Response.status(Response.Status.CREATED)
                .entity(PresentationView.of(present.handle(actor.actor(), identifier)))
                .build();
    }

    @POST
    @Path("/presentation-scans")
    @Idempotent
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "department"})
    @Operation(operationId = "scanPresentation", summary = "An officer scans a shown code for a case")
    @APIResponse(
            responseCode = "200",
            description = "The certificate as shown",
            content = @Content(schema = @Schema(implementation = ShownCertificate.class)))
    public Response scan(@NotNull @Valid ScanRequest request, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        ScanPresentation.Scanned scanned = scan.handle(actor.actor(), request.code(), request.caseNumber());
        return scanned.certificate()
                .map(certificate -> Response.ok(ShownCertificate.of(certificate)))
                .orElseGet(() -> problems.of(
                        EcertProblem.PRESENTATION_REFUSED.raise(
                                scanned.outcome().name()),
                        "/v1/presentation-scans"))
                .build();
    }

    @GET
    @Path("/certificates/{identifier}/presentation-scans")
    @RolesAllowed("applicant")
    @Operation(operationId = "listPresentationScans", summary = "Who scanned the holder's certificate, for which case")
    @APIResponse(responseCode = "200", description = "The latest scans, newest first")
    public List<ScanView> scans(@PathParam("identifier") String identifier) {
        return scans.handle(actor.actor(), identifier).stream()
                .map(ScanView::of)
                .toList();
    }
}
