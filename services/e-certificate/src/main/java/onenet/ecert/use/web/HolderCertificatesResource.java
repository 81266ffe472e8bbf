package onenet.ecert.use.web;

import onenet.access.CurrentActor;
import onenet.casework.identity.Uscc;
import onenet.ecert.certificate.Certificate;
import onenet.ecert.certificate.CertificateStatus;
import onenet.ecert.certificate.Continued;
import onenet.ecert.type.CertificateType;
import onenet.ecert.type.CertificateTypes;
import onenet.ecert.use.Purpose;
import onenet.ecert.use.UseCertificates;
import onenet.ecert.use.UseCertificates.Held;
import onenet.requests.Cursor;
import onenet.requests.Lines;
import onenet.requests.WellFormed;
import onenet.requests.WellFormed.Kind;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A holder's certificates for other services, by statutory function and for a named case only. */
@Path("/v1/holders/{uscc}/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "use", description = "What other services read by statutory function; each reading is recorded")
@RolesAllowed("proof-certificate-reader")
public class HolderCertificatesResource {

    private final CurrentActor actor;
    private final UseCertificates use;
    private final CertificateTypes types;

    HolderCertificatesResource(CurrentActor actor, UseCertificates use, CertificateTypes types) {
        this.actor = actor;
        this.use = use;
        this.types = types;
    }

    /** Who issued it or whom it is for. */
    public record Party(String uscc, String name) {}

    /**
     * One certificate; {@code face} is what is printed, by label.
     *
     * @param renewedByLawFrom first day of the term the law gives past {@code validTo}; absent while its own term runs
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record HeldCertificate(
            String identifier,
            String typeCode,
            String typeName,
            String certificateNumber,
            Party holder,
            CertificateStatus status,
            String statusCode,
            String statusText,
            LocalDate statusSince,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            Optional<LocalDate> renewedByLawFrom,
            String version,
            Party issuer,
            Map<String, String> face) {

        static HeldCertificate of(Held held, CertificateType type) {
            Certificate certificate = held.certificate();
            return new HeldCertificate(
                    certificate.identifier(),
                    type.code(),
                    type.name().zh(),
                    certificate.certificateNumber(),
                    new Party(certificate.holderUscc(), certificate.face().holderName()),
                    held.status(),
                    held.status().stateCode(),
                    held.status().chinese(),
                    certificate.statusSince(),
                    certificate.face().validFrom(),
                    certificate.lastDay(),
                    held.continued().map(Continued::firstDay),
                    certificate.version(),
                    new Party(certificate.issuer().uscc(), certificate.issuer().name()),
                    type.lines(certificate.face().values()));
        }
    }

    /** A page; {@code next} is the cursor of the following one, absent on the last. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record HeldCertificatePage(List<HeldCertificate> items, Optional<String> next) {}

    @GET
    @Operation(
            operationId = "listHolderCertificates",
            summary = "A page of a holder's certificates, in whatever status, for a case of the asking service")
    @APIResponse(responseCode = "200", description = "The page")
    public HeldCertificatePage list(
            @PathParam("uscc") @WellFormed(Kind.REGISTERED_USCC) String uscc,
            @QueryParam("typeCode") @Size(min = 21, max = 21) String typeCode,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @HeaderParam("X-Onenet-Case") @NotBlank @Size(max = 64) String caseNumber,
            @HeaderParam("X-Onenet-Item") @NotBlank @Size(max = 64) String itemCode,
            @HeaderParam("X-Onenet-Purpose") @NotBlank @Size(max = 200) String purpose) {
        Lines<Held> lines = use.handle(
                actor.actor(),
                Purpose.told(caseNumber, itemCode, purpose),
                new UseCertificates.Question(
                        new Uscc(uscc).value(),
                        Optional.ofNullable(typeCode),
                        Optional.ofNullable(Cursor.id(cursor)),
                        limit));
        return new HeldCertificatePage(
                lines.shown().stream()
                        .map(held -> HeldCertificate.of(
                                held, types.of(held.certificate().typeCode())))
                        .toList(),
                Optional.ofNullable(lines.next(held -> held.certificate().id())));
    }
}
