package onenet.proofs.receipt.web;

import onenet.access.CurrentActor;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.proofs.receipt.CheckReceipt;
import onenet.proofs.receipt.Receipt;
import onenet.proofs.receipt.Receipts;
import onenet.proofs.receipt.UseQuestion;
import onenet.proofs.receipt.Whose;
import onenet.proofs.signing.ServiceKey;
import onenet.requests.Cursor;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Receipts: the holder's record of who used what, and the check whether one may be relied on in a case. */
@Path("/v1/receipts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "receipts", description = "One signed receipt per use, bound to its case and purpose")
public class ReceiptResource {

    private final CurrentActor actor;
    private final Receipts receipts;
    private final CheckReceipt check;
    private final ServiceKey key;

    ReceiptResource(CurrentActor actor, Receipts receipts, CheckReceipt check, ServiceKey key) {
        this.actor = actor;
        this.receipts = receipts;
        this.check = check;
        this.key = key;
    }

    /** A use as its holder sees it. */
    public record UseView(
            UUID receiptId,
            String caseReference,
            String proofId,
            String identifier,
            String source,
            String ground,
            String purpose,
            String moment,
            String requestedBy,
            Instant checkedAt) {

        static UseView of(Receipt receipt) {
            return new UseView(
                    receipt.id(),
                    receipt.caseReference(),
                    receipt.proofId(),
                    receipt.identifier(),
                    receipt.source(),
                    receipt.ground(),
                    receipt.purpose(),
                    receipt.moment(),
                    receipt.requestedBy(),
                    receipt.checkedAt());
        }
    }

    /**
     * A page of the record of uses.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UsePage(List<UseView> items, String next) {

        static UsePage of(Lines<Receipt> lines) {
            return new UsePage(lines.shown().stream().map(UseView::of).toList(), lines.next(Receipt::id));
        }
    }

    /**
     * A receipt with what is needed to verify it alone.
     *
     * @param content the exact text that was signed
     * @param signature SM2 with SM3, DER in hexadecimal digits
     * @param publicKey SubjectPublicKeyInfo in hexadecimal digits
     */
    public record ReceiptView(
            UUID receiptId,
            String caseReference,
            String purpose,
            Instant checkedAt,
            Instant expiresAt,
            String content,
            String signature,
            String publicKey) {}

    @GET
    @RolesAllowed({"applicant", "system:read"})
    @Operation(operationId = "listUses", summary = "Who used the holder's evidence, for which case, on which ground")
    @APIResponse(responseCode = "200", description = "Newest first")
    public UsePage uses(
            @QueryParam("proof") @Size(max = 40) String proof,
            @QueryParam("text") @Size(max = 100) String text,
            @QueryParam("cursor") String cursor,
            @QueryParam("before") String before,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var question = new UseQuestion(
                Optional.ofNullable(proof),
                Optional.ofNullable(text),
                Optional.ofNullable(Cursor.id(cursor)),
                instant(before));
        return UsePage.of(Lines.of(receipts.ofHolder(Whose.of(actor.actor()), question, limit + 1), limit));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"applicant", "intake-officer", "examiner", "decision-maker", "legal-reviewer", "system:verify"})
    @Operation(
            operationId = "checkReceipt",
            summary = "A receipt, for the case and purpose it was made for; refused in any other")
    @APIResponse(responseCode = "200", description = "The receipt")
    public ReceiptView check(
            @PathParam("id") UUID id,
            @QueryParam("caseReference") @NotBlank @Size(max = 64) String caseReference,
            @QueryParam("purpose") @NotBlank @Size(max = 200) String purpose) {
        Receipt receipt = check.handle(actor.actor(), id, caseReference, purpose);
        return new ReceiptView(
                receipt.id(),
                receipt.caseReference(),
                receipt.purpose(),
                receipt.checkedAt(),
                receipt.expiresAt(),
                receipt.content(),
                receipt.signature(),
                key.publicKeyHex());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.ofNullable(text).map(Instant::parse);
        } catch (DateTimeException unreadable) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inQuery("before", "INSTANT_EXPECTED"));
        }
    }
}
