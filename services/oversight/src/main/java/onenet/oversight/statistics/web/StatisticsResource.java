package onenet.oversight.statistics.web;

import onenet.access.CurrentActor;
import onenet.access.Powers;
import onenet.casework.authority.Office;
import onenet.items.Text;
import onenet.oversight.statistics.CountCases;
import onenet.oversight.statistics.CountReasons;
import onenet.oversight.statistics.Figures;
import onenet.oversight.terms.ItemWords;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of the city and of its offices (报表). */
@Path("/v1/statistics")
@Tag(name = "statistics")
@RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
public class StatisticsResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CountCases count;
    private final CountReasons countReasons;
    private final ItemWords words;
    private final Powers powers;
    private final CurrentActor actors;

    StatisticsResource(
            CountCases count, CountReasons countReasons, ItemWords words, Powers powers, CurrentActor actors) {
        this.count = count;
        this.countReasons = countReasons;
        this.words = words;
        this.powers = powers;
        this.actors = actors;
    }

    /**
     * Figures of one month, office and item, or of all that is not told apart.
     *
     * @param month year and month; absent where months are not told apart
     * @param office code of the office; absent where offices are not told apart
     * @param officeName its name
     * @param itemCode service item; absent where items are not told apart
     * @param itemName its name
     * @param received cases that came in
     * @param ended cases that ended
     * @param late how many of those had let a day go by
     * @param averageDays working days of the office those took on average; absent where none is known
     * @param medianDays as many took fewer as took more; absent where none is known
     * @param outcomes how they ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FiguresView(
            String month,
            String office,
            String officeName,
            String itemCode,
            Text itemName,
            long received,
            long ended,
            long late,
            Double averageDays,
            Integer medianDays,
            List<OutcomeCount> outcomes) {}

    /**
     * How many cases ended with a word.
     *
     * @param outcome what the public was told, in the words of the service
     * @param cases how many
     */
    record OutcomeCount(String outcome, long cases) {}

    /**
     * How often notices asked for something.
     *
     * @param month year and month; absent where months are not told apart
     * @param office code of the office; absent where offices are not told apart
     * @param officeName its name
     * @param itemCode service item
     * @param itemName its name
     * @param material material of the item
     * @param materialName its name
     * @param clause clause of the item it rests on
     * @param times how often it was asked for
     * @param cases of how many cases
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReasonCount(
            String month,
            String office,
            String officeName,
            String itemCode,
            Text itemName,
            String material,
            Text materialName,
            String clause,
            long times,
            long cases) {}

    @GET
    @Path("/reasons")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "countReasons",
            summary = "What notices asked applicants for, clause by clause, the most frequent first")
    public List<ReasonCount> reasons(@Valid @BeanParam StatisticsQuestion asked) {
        return countReasons.handle(actors.actor(), asked.question().alsoByItem()).stream()
                .map(this::view)
                .toList();
    }

    private ReasonCount view(CountReasons.Reason reason) {
        Figures.Key key = reason.key();
        return new ReasonCount(
                month(key),
                key.office(),
                name(key),
                key.itemCode(),
                words.item(key.itemCode()),
                reason.material(),
                words.material(key.itemCode(), reason.material()),
                reason.clause(),
                reason.times(),
                reason.cases());
    }

    private static String month(Figures.Key key) {
        return key.month() == null ? null : key.month().toString();
    }

    private String name(Figures.Key key) {
        return key.office() == null
                ? null
                : powers.office(key.office()).map(Office::name).orElse(key.office());
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV, XLSX})
    @Operation(operationId = "countStatistics", summary = "Cases that came and ended, how, and what they took")
    @APIResponse(
            responseCode = "200",
            description =
                    "A line for each month, office and item that has anything; as a table where Accept asks for text/csv or for a workbook",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = FiguresView.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response statistics(@Valid @BeanParam StatisticsQuestion asked, @Context HttpHeaders headers) {
        List<FiguresView> lines = count.handle(actors.actor(), asked.question()).stream()
                .map(this::view)
                .toList();
        MediaType first = headers.getAcceptableMediaTypes().get(0);
        if (wants(first, XLSX)) {
            StreamingOutput book = new StatisticsTable(lines)::xlsx;
            return table(book, XLSX, "xlsx");
        }
        return wants(first, CSV)
                ? table(new StatisticsTable(lines).csv(), CSV + ";charset=UTF-8", "csv")
                : Response.ok(lines).type(MediaType.APPLICATION_JSON).build();
    }

    /** Whoever takes anything is given the first. */
    private static boolean wants(MediaType first, String type) {
        return !first.isWildcardType() && first.isCompatible(MediaType.valueOf(type));
    }

    private static Response table(Object content, String type, String ending) {
        return Response.ok(content)
                .type(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statistics." + ending + "\"")
                .build();
    }

    private FiguresView view(Figures figures) {
        Figures.Key key = figures.key();
        return new FiguresView(
                month(key),
                key.office(),
                name(key),
                key.itemCode(),
                key.itemCode() == null ? null : words.item(key.itemCode()),
                figures.received(),
                figures.ended(),
                figures.late(),
                figures.averageDays(),
                figures.medianDays(),
                figures.outcomes().entrySet().stream()
                        .map(each -> new OutcomeCount(each.getKey(), each.getValue()))
                        .toList());
    }
}
