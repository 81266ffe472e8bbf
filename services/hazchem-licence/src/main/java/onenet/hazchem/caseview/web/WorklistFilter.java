package onenet.hazchem.caseview.web;

import onenet.casework.clock.Light;
import onenet.hazchem.caseview.WorklistQuestion;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.Matter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked of a worklist, in the query of its address. */
public class WorklistFilter {

    @QueryParam("status")
    @Parameter(description = "Stage inside the office; of an enterprise's own cases, all that look alike from outside")
    private Optional<LicenceCaseStatus> status;

    @QueryParam("light")
    @Parameter(description = "How urgent the running clock is today")
    private Optional<Light> light;

    @QueryParam("matter")
    @Parameter(description = "The service item")
    private Optional<Matter> matter;

    @QueryParam("office")
    @Parameter(description = "Code of the county or city office that handles the case; for those who see more than one")
    private Optional<@Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?") String> office;

    @QueryParam("withinDays")
    @Parameter(description = "Working days left at most; a missed date is within any")
    private Optional<@Min(0) @Max(250) Integer> withinDays;

    @QueryParam("q")
    @Parameter(description = "Part of a case number, an enterprise's name or its credit code")
    private Optional<@Size(max = 100) String> text;

    @QueryParam("order")
    @DefaultValue("DUE")
    @Parameter(description = "Most urgent first, or by receipt")
    private WorklistQuestion.Order order;

    WorklistQuestion question() {
        return new WorklistQuestion(status, light, matter, office, withinDays, text, order);
    }
}
