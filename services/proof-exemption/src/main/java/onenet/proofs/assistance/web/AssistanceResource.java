package onenet.proofs.assistance.web;

import onenet.access.CurrentActor;
import onenet.casework.clock.DeskDays;
import onenet.casework.clock.Light;
import onenet.proofs.assistance.AnswerRequest;
import onenet.proofs.assistance.AssistanceRequest;
import onenet.proofs.assistance.AssistanceRequests;
import onenet.proofs.assistance.DepartmentDay;
import onenet.proofs.assistance.SignForRequest;
import onenet.proofs.proofitem.Units;
import onenet.requests.BareList;
import onenet.requests.Cursor;
import onenet.requests.Idempotent;
import onenet.text.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A department's queue of questions, and the late ones for oversight. */
@Path("/v1/assistance-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "assistance",
        description = "部门协查: another department signs for a question and answers it; the case's clock keeps running")
public class AssistanceResource {

    private final CurrentActor actor;
    private final AssistanceRequests requests;
    private final Units units;
    private final SignForRequest sign;
    private final AnswerRequest answer;

    private final DepartmentDay day;

    AssistanceResource(
            CurrentActor actor,
            AssistanceRequests requests,
            Units units,
            SignForRequest sign,
            AnswerRequest answer,
            DepartmentDay day) {
        this.actor = actor;
        this.requests = requests;
        this.units = units;
        this.sign = sign;
        this.answer = answer;
        this.day = day;
    }

    /** An answer. */
    public record AnswerBody(
            @NotNull AssistanceRequest.DepartmentAnswer answer,
            @NotBlank @Lines @Size(max = 1000) String note) {}

    /** Whether there is a due date: where the holidays of its year are not published yet there will be one by itself. */
    public enum DueStatus {
        FINAL,
        CALENDAR_MISSING
    }

    /**
     * A question as the department sees it.
     *
     * @param light how urgent it is today; absent once it is answered and while it has no due date
     * @param daysLeft working days until the due date, nought on the day itself, negative after it; absent like the light
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AssistanceView(
            UUID id,
            String caseReference,
            String itemCode,
            String proofId,
            String unit,
            String question,
            String basis,
            String holderUscc,
            String holderName,
            AssistanceRequest.Status status,
            Instant askedAt,
            LocalDate dueOn,
            DueStatus dueStatus,
            Light light,
            Integer daysLeft,
            boolean reminded,
            boolean escalated,
            String signedForBy,
            AssistanceRequest.DepartmentAnswer answer,
            String note,
            String answeredBy,
            Instant answeredAt) {

        static AssistanceView of(AssistanceRequest request, DeskDays days) {
            Optional<LocalDate> open =
                    request.dueOn().filter(due -> request.answeredAt().isEmpty());
            return new AssistanceView(
                    request.id(),
                    request.caseReference(),
                    request.itemCode(),
                    request.proofId(),
                    request.unit(),
                    request.question(),
                    request.basis(),
                    request.holderUscc(),
                    request.holderName(),
                    request.status(),
                    request.askedAt(),
                    request.dueOn().orElse(null),
                    request.dueOn().isPresent() ? DueStatus.FINAL : DueStatus.CALENDAR_MISSING,
                    open.map(due -> Light.of(due, true, false, days)).orElse(null),
                    open.flatMap(days::left).orElse(null),
                    request.remindedAt().isPresent(),
                    request.escalatedAt().isPresent(),
                    request.signedForBy().orElse(null),
                    request.answer().orElse(null),
                    request.note().orElse(null),
                    request.answeredBy().orElse(null),
                    request.answeredAt().orElse(null));
        }
    }

    @GET
    @RolesAllowed("department")
    @Operation(operationId = "listAssistanceRequests", summary = "The department's own queue, most urgent first")
    @APIResponse(
            responseCode = "200",
            description = "A page; those without a due date last",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AssistanceView.class)))
    public Response queue(
            @QueryParam("open") @DefaultValue("true") boolean open,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(200) int limit) {
        String unit = actor.actor().office().orElse("");
        UUID after = Cursor.id(cursor);
        return shown(open ? requests.waitingFor(unit, after, limit) : requests.answeredBy(unit, after, limit), limit);
    }

    @GET
    @Path("/letters")
    @RolesAllowed({"intake-officer", "examiner"})
    @Operation(
            operationId = "listLetters",
            summary = "Letters to issuers outside the city about the office's own cases, that wait for their reply")
    @APIResponse(
            responseCode = "200",
            description = "A page, most urgent first",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AssistanceView.class)))
    public Response letters(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(200) int limit) {
        UUID after = Cursor.id(cursor);
        return shown(
                actor.actor()
                        .officeCode()
                        .map(office -> requests.letters(units.letters(), office, after, limit))
                        .orElse(List.of()),
                limit);
    }

    @GET
    @Path("/late")
    @RolesAllowed({"city-supervisor", "auditor"})
    @Operation(operationId = "listLateAssistanceRequests", summary = "Questions that were not answered in time")
    @APIResponse(
            responseCode = "200",
            description = "A page, oldest first",
            headers =
                    @Header(
                            name = BareList.NEXT,
                            description = BareList.MEANING,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AssistanceView.class)))
    public Response late(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(200) int limit) {
        return shown(requests.late(Cursor.id(cursor), limit), limit);
    }

    private Response shown(List<AssistanceRequest> found, int limit) {
        return BareList.of(found, limit, AssistanceRequest::id, this::view);
    }

    @POST
    @Path("/{id}/receipt")
    @Idempotent
    @RolesAllowed("department")
    @Operation(operationId = "signForAssistanceRequest", summary = "Sign for a question")
    @APIResponse(
            responseCode = "201",
            description = "The question",
            content = @Content(schema = @Schema(implementation = AssistanceView.class)))
    public Response sign(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return Response.status(Response.Status.CREATED)
                .entity(view(sign.handle(actor.actor(), id)))
                .build();
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed("department")
    @Operation(operationId = "answerAssistanceRequest", summary = "Answer a question")
    @APIResponse(
            responseCode = "201",
            description = "The question with its answer",
            content = @Content(schema = @Schema(implementation = AssistanceView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @NotNull @Valid AnswerBody body,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return entered(id, body);
    }

    @POST
    @Path("/{id}/reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({"intake-officer", "examiner"})
    @Operation(
            operationId = "enterReply",
            summary = "Enter what an issuer outside the city wrote back; by the office that handles the case")
    @APIResponse(
            responseCode = "201",
            description = "The question with its answer",
            content = @Content(schema = @Schema(implementation = AssistanceView.class)))
    public Response reply(
            @PathParam("id") UUID id,
            @NotNull @Valid AnswerBody body,
            @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return entered(id, body);
    }

    private Response entered(UUID id, AnswerBody body) {
        return Response.status(Response.Status.CREATED)
                .entity(view(answer.handle(actor.actor(), id, body.answer(), body.note())))
                .build();
    }

    private AssistanceView view(AssistanceRequest request) {
        return AssistanceView.of(request, day.days());
    }
}
