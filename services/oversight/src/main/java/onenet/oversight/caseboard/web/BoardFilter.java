package onenet.oversight.caseboard.web;

import onenet.casework.authority.AuthorityMode;
import onenet.casework.clock.Light;
import onenet.oversight.caseboard.BoardQuestion;
import onenet.oversight.caseboard.CaseService;
import onenet.requests.PlannedDate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked of the board, in the query of its address. */
public class BoardFilter {

    @QueryParam("service")
    @Parameter(description = "Which service has the case")
    private Optional<CaseService> service;

    @QueryParam("item")
    @Parameter(description = "Service item, with the two digits of the business type")
    private Optional<@Pattern(regexp = "[0-9]{14}") String> item;

    @QueryParam("office")
    @Parameter(description = "Code of the county or city office that handles the case; for those who see more than one")
    private Optional<@Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?") String> office;

    @QueryParam("publicStatus")
    @Parameter(description = "What the public is told, in the words of the service")
    private Optional<@Size(max = 60) String> publicStatus;

    @QueryParam("light")
    @Parameter(description = "How urgent the running clock is today")
    private Optional<Light> light;

    @QueryParam("dueBefore")
    @Parameter(description = "Only cases whose clock runs out before this day")
    private Optional<@PlannedDate LocalDate> dueBefore;

    @QueryParam("actingMode")
    @Parameter(description = "On which footing the office acts")
    private Optional<AuthorityMode> actingMode;

    @QueryParam("q")
    @Parameter(description = "Part of a case number or of a credit code")
    private Optional<@Size(max = 100) String> text;

    @QueryParam("order")
    @DefaultValue("DUE")
    @Parameter(description = "Most urgent first, or what was told of last first")
    private BoardQuestion.Order order;

    BoardQuestion question() {
        return new BoardQuestion(service, item, office, publicStatus, light, dueBefore, actingMode, text, order);
    }
}
