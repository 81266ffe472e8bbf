package onenet.ecert.register.web;

import onenet.access.CurrentActor;
import onenet.ecert.document.ReadingCopy;
import onenet.ecert.register.ReadCopy;
import onenet.ecert.register.TakeReadingCopy;
import onenet.problem.CommonProblem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A certificate as it looks, for people without a reader of OFD. */
@Path("/v1/certificates/{identifier}")
@Tag(name = "register")
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
public class ReadingCopyResource {

    private final CurrentActor actor;
    private final ReadCopy read;
    private final TakeReadingCopy take;

    ReadingCopyResource(CurrentActor actor, ReadCopy read, TakeReadingCopy take) {
        this.actor = actor;
        this.read = read;
        this.take = take;
    }

    /**
     * How many pages a certificate has.
     *
     * @param pages each of which is read at {@code pages/1} and on
     */
    public record CertificatePages(int pages) {}

    @GET
    @Path("/reading-copy")
    @Produces("application/pdf")
    @Operation(
            operationId = "downloadReadingCopy",
            summary = "A copy to read, as PDF; it is no certificate and says so on every page")
    @APIResponse(
            responseCode = "200",
            description = "The PDF file",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response copy(@PathParam("identifier") String identifier) {
        return Response.ok(take.handle(actor.actor(), identifier).pdf())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + identifier + ".pdf\"")
                .build();
    }

    @GET
    @Path("/pages")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "countCertificatePages", summary = "How many pages the certificate has")
    @APIResponse(responseCode = "200", description = "The count")
    public CertificatePages pages(@PathParam("identifier") String identifier) {
        return new CertificatePages(read.handle(actor.actor(), identifier).pages());
    }

    @GET
    @Path("/pages/{page}")
    @Produces("image/png")
    @Operation(
            operationId = "readCertificatePage",
            summary = "One page as a picture, a thousand dots wide; it says that it is no original")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] page(@PathParam("identifier") String identifier, @PathParam("page") @Min(1) int page) {
        ReadingCopy copy = read.handle(actor.actor(), identifier);
        if (page > copy.pages()) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        return copy.picture(page);
    }
}
