package onenet.ecert.verification.web;

import onenet.ecert.verification.Asked;
import onenet.ecert.verification.VerificationAnswer;
import onenet.ecert.verification.VerifyByIdentifier;
import onenet.ecert.verification.VerifyByToken;
import onenet.ecert.verification.VerifyDocument;
import onenet.problem.OpenedByPeople;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Public verification, without login. */
@Path("/v1/verifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "verification",
        description = "Public verification: integrity, status and issuer as three separate verdicts")
@PermitAll
public class VerificationResource {

    private final VerifyByToken byToken;
    private final VerifyByIdentifier byIdentifier;
    private final VerifyDocument document;
    private final Turnstile turnstile;
    private final VerificationPages pages;

    VerificationResource(
            VerifyByToken byToken,
            VerifyByIdentifier byIdentifier,
            VerifyDocument document,
            Turnstile turnstile,
            VerificationPages pages) {
        this.byToken = byToken;
        this.byIdentifier = byIdentifier;
        this.document = document;
        this.turnstile = turnstile;
        this.pages = pages;
    }

    @GET
    @Path("/{token}")
    @OpenedByPeople
    @Operation(operationId = "verifyByToken", summary = "What the QR code of a certificate leads to")
    @APIResponse(
            responseCode = "200",
            description = "The three verdicts; an unknown token is answered in the same shape",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = VerificationAnswer.class)),
                @Content(mediaType = "text/html", schema = @Schema(implementation = String.class))
            })
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    public Response byToken(
            @Parameter(description = "Token from the QR code") @PathParam("token") @Size(max = 256) String token,
            @Context HttpServerRequest request) {
        Response answer = turnstile.pass(request, () -> byToken.handle(token));
        return VerificationPages.wanted(request.getHeader(HttpHeaders.ACCEPT))
                ? pages.page(answer)
                : Response.fromResponse(answer)
                        .type(answer.getMediaType() == null ? MediaType.APPLICATION_JSON_TYPE : answer.getMediaType())
                        .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyByIdentifier",
            summary =
                    "Verify by identifier, or by the number printed, and the last four characters of the holder's code",
            description =
                    "A wrong last four is NOT_MATCHED. So many of them in a day close a number to everybody until the next (CANNOT_ASK_NOW, TOO_MANY_WRONG_CODES); its QR code and its file are answered all the same.")
    @APIResponse(
            responseCode = "200",
            description = "The three verdicts",
            content = @Content(schema = @Schema(implementation = VerificationAnswer.class)))
    public Response byIdentifier(@NotNull @Valid IdentifierQuestion question, @Context HttpServerRequest request) {
        Asked asked = question.toAsked();
        return turnstile.guess(request, asked::family, () -> byIdentifier.handle(asked, question.holderLastFour()));
    }

    @POST
    @Path("/documents")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "verifyDocument",
            summary = "Verify an uploaded OFD document by the twelve checks",
            description = "At most 5,000,000 bytes. Nothing of the upload is kept.")
    @APIResponse(
            responseCode = "200",
            description = "The three verdicts; a file that is no document is UNREADABLE, one without a seal NO_SEAL",
            content = @Content(schema = @Schema(implementation = VerificationAnswer.class)))
    public Response document(
            @Parameter(description = "The case an annotated copy is presented in")
                    @QueryParam("caseNumber")
                    @Size(max = 40)
                    String caseNumber,
            byte[] ofd,
            @Context HttpServerRequest request) {
        byte[] bytes = ofd == null ? new byte[0] : ofd;
        return turnstile.pass(request, () -> document.handle(bytes, Optional.ofNullable(caseNumber)));
    }
}
