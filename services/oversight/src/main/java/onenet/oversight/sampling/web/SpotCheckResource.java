package onenet.oversight.sampling.web;

import onenet.draw.Drawing;
import onenet.items.Text;
import onenet.oversight.sampling.CheckKind;
import onenet.oversight.sampling.FindingCount;
import onenet.oversight.sampling.ListSpotChecks;
import onenet.oversight.sampling.PlanStatus;
import onenet.oversight.sampling.ReadSpotCheck;
import onenet.oversight.sampling.SamplingPlan;
import onenet.oversight.sampling.web.PlanViews.DrawView;
import onenet.oversight.sampling.web.ReviewViews.CheckQuestion;
import onenet.oversight.sampling.web.ReviewViews.SeatedInspector;
import onenet.requests.Lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Spot checks as everybody may see them (一公开): what was promised at once; what was drawn and found once it is published. */
@Path("/v1/spot-checks")
@Tag(name = "sampling")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SpotCheckResource {

    private final ListSpotChecks list;
    private final ReadSpotCheck read;
    private final KindWords kinds;
    private final ReviewViews reviews;

    SpotCheckResource(ListSpotChecks list, ReadSpotCheck read, KindWords kinds, ReviewViews reviews) {
        this.list = list;
        this.read = read;
        this.kinds = kinds;
        this.reviews = reviews;
    }

    /**
     * A spot check in the public list.
     *
     * @param planNumber its number
     * @param title its year and batch
     * @param kindName the kind in words
     * @param from first day a case of the list may have ended
     * @param until last one
     * @param publishBy last day for the results
     * @param publishedAt when they were published; absent before
     * @param drawn how many cases were drawn; absent before it is published
     * @param listed from how many; absent before it is published
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpotCheckSummary(
            String planNumber,
            String title,
            CheckKind kind,
            Text kindName,
            PlanStatus status,
            LocalDate from,
            LocalDate until,
            LocalDate publishBy,
            Instant publishedAt,
            Integer drawn,
            Integer listed) {}

    /**
     * A page of the public list.
     *
     * @param next cursor of the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpotCheckPage(List<SpotCheckSummary> items, String next) {}

    /**
     * A spot check as everybody may see it.
     *
     * @param check what was planned
     * @param cases the draw of cases: promise and digest of the list at once, list, seed and what was drawn once it is published
     * @param inspectors the draw of inspectors, likewise
     * @param checkedBy who checked; empty before it is published
     * @param findings what was not met, by office; empty before it is published
     */
    record SpotCheckView(
            SpotCheckSummary check,
            DrawView cases,
            DrawView inspectors,
            List<SeatedInspector> checkedBy,
            List<SpotCheckFinding> findings) {}

    /**
     * How many drawn cases of an office did not meet a question.
     *
     * @param office code of the office that decided them
     * @param officeName its name
     * @param question what they did not meet
     * @param cases how many
     */
    record SpotCheckFinding(String office, String officeName, CheckQuestion question, int cases) {}

    @GET
    @Operation(operationId = "listSpotChecks", summary = "Spot checks, the newest first, for everybody")
    public SpotCheckPage checks(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        Lines<SamplingPlan> found = list.handle(cursor, limit);
        return new SpotCheckPage(
                found.shown().stream().map(this::summary).toList(), found.next(SamplingPlan::planNumber));
    }

    @GET
    @Path("/{planNumber}")
    @Operation(
            operationId = "readSpotCheck",
            summary = "One spot check for everybody: what was promised, drawn and found, enough to redo the draw")
    @APIResponse(
            responseCode = "200",
            description = "The spot check",
            content = @Content(schema = @Schema(implementation = SpotCheckView.class)))
    @APIResponse(responseCode = "404", description = "No such spot check")
    public SpotCheckView check(@PathParam("planNumber") String planNumber) {
        ReadSpotCheck.Opened opened = read.handle(planNumber);
        SamplingPlan plan = opened.plan();
        boolean published = plan.status() == PlanStatus.PUBLISHED;
        return new SpotCheckView(
                summary(plan),
                draw(plan.casesDraw(), published),
                draw(plan.inspectorsDraw(), published),
                opened.inspectors().stream().map(reviews::seated).toList(),
                opened.findings().stream().map(this::finding).toList());
    }

    /** Before the results, an office that read which of its cases were drawn could tidy them. */
    private static DrawView draw(Drawing drawing, boolean published) {
        return published
                ? DrawView.of(drawing)
                : new DrawView(drawing.name(), drawing.promise(), null, drawing.listDigest(), null, List.of());
    }

    private SpotCheckFinding finding(FindingCount count) {
        return new SpotCheckFinding(
                count.office(), reviews.name(count.office()), ReviewViews.question(count.question()), count.cases());
    }

    private SpotCheckSummary summary(SamplingPlan plan) {
        boolean published = plan.status() == PlanStatus.PUBLISHED;
        return new SpotCheckSummary(
                plan.planNumber(),
                plan.title(),
                plan.kind(),
                kinds.of(plan),
                plan.status(),
                plan.from(),
                plan.until(),
                plan.publishBy(),
                published ? plan.endedAt().orElseThrow() : null,
                published ? plan.casesDraw().steps().size() : null,
                published ? plan.listedCases().orElseThrow() : null);
    }
}
