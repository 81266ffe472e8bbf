package onenet.planfiling.caseview.web;

import onenet.casework.clock.Light;
import onenet.planfiling.caseview.FilingQuestion;
import onenet.planfiling.filingcase.FilingStatus;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked of a list of filings, in the query of its address. */
public class FilingFilter {

    @QueryParam("status")
    private Optional<FilingStatus> status;

    @QueryParam("light")
    @Parameter(description = "How urgent the running clock is today")
    private Optional<Light> light;

    @QueryParam("withinDays")
    @Parameter(description = "Working days left at most; a missed date is within any")
    private Optional<@Min(0) @Max(250) Integer> withinDays;

    @QueryParam("q")
    @Parameter(description = "Part of a case number, a filing number, a plan's title, a unit's name or its credit code")
    private Optional<@Size(max = 100) String> text;

    FilingQuestion question() {
        return new FilingQuestion(status, light, withinDays, text);
    }
}
