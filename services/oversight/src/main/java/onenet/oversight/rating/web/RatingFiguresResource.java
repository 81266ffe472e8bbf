package onenet.oversight.rating.web;

import onenet.items.Text;
import onenet.oversight.rating.CountRatings;
import onenet.oversight.rating.Dimension;
import onenet.oversight.rating.Grade;
import onenet.oversight.rating.RatingTally;
import onenet.oversight.terms.ItemWords;
import onenet.requests.Published;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What ratings say of the offices, for everybody. */
@Path("/v1/ratings/figures")
@Tag(name = "ratings")
@PermitAll
public class RatingFiguresResource {

    private static final String CSV = "text/csv";

    private final CountRatings count;
    private final ItemWords words;
    private final RatingViews views;

    RatingFiguresResource(CountRatings count, ItemWords words, RatingViews views) {
        this.count = count;
        this.words = words;
        this.views = views;
    }

    /**
     * Figures of ratings.
     *
     * @param atLeast a line of fewer ratings is kept back, and so many beside it that nothing can be reckoned from the total
     * @param lines a line for each month, office and item that was rated
     */
    record RatingFigures(int atLeast, List<RatingFigure> lines) {}

    /**
     * What ratings say of one month, office and item, or of all that is not told apart.
     *
     * @param month year and month; absent where months are not told apart
     * @param office code of the office; absent where offices are not told apart
     * @param officeName its name
     * @param itemCode service item; absent where items are not told apart
     * @param itemName its name
     * @param suppressed whether its figures are kept back, because a rater could be read out of them
     * @param ratings how many rated; absent where it is kept back
     * @param good how many of them gave none of the two bad grades; absent where it is kept back
     * @param goodPercent the same of a hundred; absent where it is kept back
     * @param grades how many gave which grade
     * @param dimensions the mean in each respect enough of them spoke of
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RatingFigure(
            String month,
            String office,
            String officeName,
            String itemCode,
            Text itemName,
            boolean suppressed,
            Long ratings,
            Long good,
            Double goodPercent,
            List<GradeCount> grades,
            List<DimensionMean> dimensions) {}

    /**
     * How many gave a grade.
     *
     * @param grade of the whole
     * @param ratings how many
     */
    record GradeCount(Grade grade, long ratings) {}

    /**
     * What was said in one respect.
     *
     * @param dimension in what respect
     * @param ratings how many spoke of it
     * @param mean of five points
     */
    record DimensionMean(Dimension dimension, long ratings, double mean) {}

    @GET
    @Published
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Operation(operationId = "countRatings", summary = "What ratings say, by month, office and item")
    @APIResponse(
            responseCode = "200",
            description = "The figures; as a table where Accept asks for text/csv",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RatingFigures.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response figures(@Valid @BeanParam RatingFilter asked, @Context HttpHeaders headers) {
        CountRatings.Counted counted = count.handle(asked.question());
        List<RatingFigure> lines = counted.lines().stream()
                .map(line -> view(line, counted.atLeast()))
                .toList();
        MediaType first = headers.getAcceptableMediaTypes().get(0);
        return !first.isWildcardType() && first.isCompatible(MediaType.valueOf(CSV))
                ? Response.ok(RatingCsv.of(lines))
                        .type(CSV + ";charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ratings.csv\"")
                        .build()
                : Response.ok(new RatingFigures(counted.atLeast(), lines))
                        .type(MediaType.APPLICATION_JSON)
                        .build();
    }

    private RatingFigure view(RatingTally line, int atLeast) {
        RatingTally.Key key = line.key();
        boolean shown = !line.hidden();
        return new RatingFigure(
                key.month() == null ? null : key.month().toString(),
                key.office(),
                key.office() == null ? null : views.name(key.office()),
                key.itemCode(),
                key.itemCode() == null ? null : words.item(key.itemCode()),
                line.hidden(),
                shown ? line.ratings() : null,
                shown ? line.good() : null,
                shown ? line.goodPercent().orElse(null) : null,
                shown ? grades(line) : List.of(),
                shown ? dimensions(line, atLeast) : List.of());
    }

    private static List<GradeCount> grades(RatingTally line) {
        return Arrays.stream(Grade.values())
                .map(each -> new GradeCount(each, line.grades().getOrDefault(each, 0L)))
                .toList();
    }

    /** A mean of few is as good as their names. */
    private static List<DimensionMean> dimensions(RatingTally line, int atLeast) {
        return Arrays.stream(Dimension.values())
                .filter(each -> line.marks(each) >= atLeast)
                .map(each -> new DimensionMean(
                        each, line.marks(each), line.mean(each).orElseThrow()))
                .toList();
    }
}
