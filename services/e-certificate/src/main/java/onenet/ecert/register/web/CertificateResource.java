package onenet.ecert.register.web;

import onenet.access.CurrentActor;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.VerificationAddress;
import onenet.ecert.register.DownloadCertificate;
import onenet.ecert.register.FindCertificate;
import onenet.ecert.register.ListCertificates;
import onenet.ecert.register.web.CertificateViews.CertificateLine;
import onenet.ecert.register.web.CertificateViews.CertificatePage;
import onenet.ecert.register.web.CertificateViews.CertificateView;
import onenet.ecert.type.CertificateTypes;
import onenet.requests.Cursor;
import onenet.requests.EntityTags;
import onenet.requests.Lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of certificates for holders and officers. */
@Path("/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "register", description = "Certificates as holders and officers see them")
@RolesAllowed({
    "applicant",
    "intake-officer",
    "examiner",
    "decision-maker",
    "legal-reviewer",
    "city-supervisor",
    "auditor",
    "province-platform",
    "system:verify"
})
public class CertificateResource {

    private final CurrentActor actor;
    private final ListCertificates list;
    private final FindCertificate find;
    private final DownloadCertificate download;
    private final VerificationAddress address;
    private final CertificateTypes types;

    CertificateResource(
            CurrentActor actor,
            ListCertificates list,
            FindCertificate find,
            DownloadCertificate download,
            VerificationAddress address,
            CertificateTypes types) {
        this.actor = actor;
        this.list = list;
        this.find = find;
        this.download = download;
        this.address = address;
        this.types = types;
    }

    @GET
    @Operation(
            operationId = "listCertificates",
            summary = "A page of certificates, the newest first: a holder's own, an office's own, all for overseers")
    @APIResponse(responseCode = "200", description = "The page")
    public CertificatePage list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        Lines<Certificate> lines = list.handle(actor.actor(), Optional.ofNullable(Cursor.id(cursor)), limit);
        return new CertificatePage(
                lines.shown().stream().map(CertificateLine::of).toList(),
                Optional.ofNullable(lines.next(Certificate::id)));
    }

    @GET
    @Path("/{identifier}")
    @Operation(operationId = "getCertificate", summary = "One certificate with its history")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response get(@PathParam("identifier") String identifier) {
        FindCertificate.Found found = find.handle(actor.actor(), identifier);
        return Response.ok(CertificateView.of(
                        found, types.of(found.certificate().typeCode()), address.of(found.certificate())))
                .tag(EntityTags.of(found.certificate().rowVersion()))
                .build();
    }

    @GET
    @Path("/{identifier}/document")
    @Produces("application/ofd")
    @Operation(operationId = "downloadCertificate", summary = "The sealed OFD document")
    @APIResponse(
            responseCode = "200",
            description = "The OFD file",
            content =
                    @Content(
                            mediaType = "application/ofd",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response document(@PathParam("identifier") String identifier) {
        return Response.ok(download.handle(actor.actor(), identifier))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + identifier + ".ofd\"")
                .build();
    }
}
