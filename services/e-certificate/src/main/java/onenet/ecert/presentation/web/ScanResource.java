package onenet.ecert.presentation.web;

import onenet.access.CurrentActor;
import onenet.ecert.EcertProblem;
import onenet.ecert.presentation.ScanPresentation;
import onenet.ecert.presentation.web.PresentationViews.ScanRequest;
import onenet.ecert.presentation.web.PresentationViews.ShownCertificate;
import onenet.ecert.type.CertificateTypes;
import onenet.problem.ProblemAnswers;
import onenet.requests.Idempotent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An officer scans a shown code. */
@Path("/v1/presentation-scans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "presentation")
public class ScanResource {

    private final CurrentActor actor;
    private final ScanPresentation scan;
    private final CertificateTypes types;
    private final ProblemAnswers problems;

    ScanResource(CurrentActor actor, ScanPresentation scan, CertificateTypes types, ProblemAnswers problems) {
        this.actor = actor;
        this.scan = scan;
        this.types = types;
        this.problems = problems;
    }

    @POST
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
                .map(certificate -> Response.ok(ShownCertificate.of(certificate, types.of(certificate.typeCode()))))
                .orElseGet(() -> problems.of(EcertProblem.PRESENTATION_REFUSED.raise(
                        scanned.outcome().name())))
                .build();
    }
}
