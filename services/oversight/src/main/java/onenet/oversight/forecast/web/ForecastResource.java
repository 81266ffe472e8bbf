package onenet.oversight.forecast.web;

import onenet.access.CurrentActor;
import onenet.access.Powers;
import onenet.casework.authority.Office;
import onenet.items.Text;
import onenet.oversight.forecast.Forecast;
import onenet.oversight.forecast.ForecastCase;
import onenet.oversight.forecast.ForecastCase.Span;
import onenet.oversight.forecast.ReadRecord;
import onenet.oversight.terms.ItemWords;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a case will have ended, as far as the cases before it tell, and how often that held. */
@Path("/v1")
@Tag(name = "forecast")
@Produces(MediaType.APPLICATION_JSON)
public class ForecastResource {

    private final ForecastCase forecast;
    private final ReadRecord readRecord;
    private final ItemWords words;
    private final Powers powers;
    private final CurrentActor actors;

    ForecastResource(
            ForecastCase forecast, ReadRecord readRecord, ItemWords words, Powers powers, CurrentActor actors) {
        this.forecast = forecast;
        this.readRecord = readRecord;
        this.words = words;
        this.powers = powers;
        this.actors = actors;
    }

    /**
     * When a case will have ended. It binds nobody: the law's day is dueOn of the case.
     *
     * @param caseNumber the case
     * @param daysSoFar working days of the office it has taken until today; absent where the calendar does not reach
     * @param running whether the office's days run today; in a pause and in the applicant's turn the days below are as if they went on today
     * @param from first day of the interval; absent, like all that follows, for a case that has ended and where too few cases are known
     * @param likely as many cases end before it as after
     * @param until last day of the interval
     * @param daysAtLeast office days of the whole case, at least
     * @param daysAtMost office days of the whole case, at most
     * @param learntFrom how many cases it was learnt from
     * @param ofOffice whether those are the office's own; else they are the city's
     * @param recordHeld how many of the newest cases ended within what they would have been told on their first day
     * @param recordOf of so many
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ForecastView(
            String caseNumber,
            Integer daysSoFar,
            boolean running,
            LocalDate from,
            LocalDate likely,
            LocalDate until,
            Integer daysAtLeast,
            Integer daysAtMost,
            Integer learntFrom,
            Boolean ofOffice,
            Integer recordHeld,
            Integer recordOf) {}

    /**
     * How the forecasts of one item at one office did.
     *
     * @param itemCode service item
     * @param itemName its name
     * @param office code of the office
     * @param officeName its name
     * @param cases how many cases it ended
     * @param daysAtLeast what a case that comes in today would be told; absent while too few ended
     * @param daysLikely the middle of it
     * @param daysAtMost the end of it
     * @param recordHeld how many of the newest cases ended within what they would have been told on their first day
     * @param recordOf of so many; 0 while too few ended
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ForecastRecord(
            String itemCode,
            Text itemName,
            String office,
            String officeName,
            long cases,
            Integer daysAtLeast,
            Integer daysLikely,
            Integer daysAtMost,
            int recordHeld,
            int recordOf) {}

    @GET
    @Path("/cases/{caseNumber}/forecast")
    @RolesAllowed({
        "applicant",
        "intake-officer",
        "examiner",
        "decision-maker",
        "legal-reviewer",
        "city-supervisor",
        "auditor",
        "system:read"
    })
    @Operation(
            operationId = "forecastCase",
            summary = "When the case will have ended, as far as the cases before it tell")
    @APIResponse(
            responseCode = "200",
            description = "The forecast",
            content = @Content(schema = @Schema(implementation = ForecastView.class)))
    @APIResponse(responseCode = "404", description = "No such case for this actor")
    public ForecastView forecast(@PathParam("caseNumber") String caseNumber) {
        ForecastCase.Told told = forecast.handle(actors.actor(), caseNumber);
        Forecast days = told.days().orElse(null);
        Span span = told.span().orElse(null);
        boolean known = days != null;
        return new ForecastView(
                told.caseNumber(),
                told.soFar(),
                told.runs(),
                span == null ? null : span.from(),
                span == null ? null : span.likely(),
                span == null ? null : span.until(),
                known ? days.atLeast() : null,
                known ? days.atMost() : null,
                known ? days.learntFrom() : null,
                known ? told.ofOffice() : null,
                known ? told.kept().held() : null,
                known ? told.kept().of() : null);
    }

    @GET
    @Path("/forecasts")
    @RolesAllowed({"intake-officer", "examiner", "decision-maker", "legal-reviewer", "city-supervisor", "auditor"})
    @Operation(operationId = "readForecastRecord", summary = "How often forecasts held, by item and office")
    public List<ForecastRecord> kept() {
        return readRecord.handle(actors.actor()).stream().map(this::view).toList();
    }

    private ForecastRecord view(ReadRecord.OfItem item) {
        Forecast usual = item.usual().orElse(null);
        return new ForecastRecord(
                item.itemCode(),
                words.item(item.itemCode()),
                item.office(),
                powers.office(item.office()).map(Office::name).orElse(item.office()),
                item.cases(),
                usual == null ? null : usual.atLeast(),
                usual == null ? null : usual.likely(),
                usual == null ? null : usual.atMost(),
                item.kept().held(),
                item.kept().of());
    }
}
