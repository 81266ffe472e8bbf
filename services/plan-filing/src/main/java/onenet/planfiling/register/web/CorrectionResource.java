package onenet.planfiling.register.web;

import onenet.access.CurrentActor;
import onenet.casedesk.web.CaseAnswers;
import onenet.casedesk.web.OnCase;
import onenet.planfiling.caseview.FilingAct;
import onenet.planfiling.filingcase.FilingText;
import onenet.planfiling.register.CorrectFiling;
import onenet.text.Lines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clerical errors of the register and their correction (更正). */
@Path("/v1/cases")
@Tag(name = "upkeep")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {

    private final CorrectFiling correctFiling;
    private final CaseAnswers answers;
    private final CurrentActor actors;

    CorrectionResource(CorrectFiling correctFiling, CaseAnswers answers, CurrentActor actors) {
        this.correctFiling = correctFiling;
        this.answers = answers;
        this.actors = actors;
    }

    /**
     * What is written down wrongly.
     *
     * @param reason what is wrong, and how it came to be
     * @param shownBy the paper that shows what should stand there
     * @param texts what should stand where
     */
    public record CorrectionForm(
            @NotBlank @Lines @Size(max = 2000) String reason,
            @NotBlank @Size(max = 200) String shownBy,
            @NotEmpty @Size(max = 4) List<@NotNull @Valid TextForm> texts) {

        CorrectFiling.Slip toSlip() {
            return new CorrectFiling.Slip(
                    reason,
                    shownBy,
                    texts.stream()
                            .map(each -> new CorrectFiling.Right(each.text(), each.to()))
                            .toList());
        }
    }

    /**
     * One text.
     *
     * @param text which one
     * @param to what should stand there
     */
    public record TextForm(
            @NotNull FilingText text,
            @NotBlank @Size(max = 200) String to) {}

    @POST
    @Path("/{caseNumber}/corrections")
    @FilingAct
    @RolesAllowed("intake-officer")
    @Operation(
            operationId = "correctFiling",
            summary =
                    "更正: correct a clerical error of a filed plan's entry; number and days stay, the form is printed anew")
    public Response correctFiling(@BeanParam OnCase on, @Valid @NotNull CorrectionForm request) {
        return answers.created(correctFiling.handle(on.by(actors.actor()), request.toSlip()));
    }
}
