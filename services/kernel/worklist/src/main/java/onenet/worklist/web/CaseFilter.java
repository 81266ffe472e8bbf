package onenet.worklist.web;

import onenet.casework.clock.Light;
import onenet.worklist.Order;
import onenet.worklist.Waiting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every list of cases can be asked, in the query of its address; a service adds its own. */
public abstract class CaseFilter {

    @QueryParam("light")
    @Parameter(description = "How urgent the running clock is today")
    protected Optional<Light> light;

    @QueryParam("withinDays")
    @Parameter(description = "Working days left at most; a missed date is within any")
    protected Optional<@Min(0) @Max(250) Integer> withinDays;

    @QueryParam("q")
    @Parameter(description = "Part of a number, of a name or of a credit code the case is found by")
    protected Optional<@Size(max = 100) String> text;

    @QueryParam("waiting")
    @Parameter(
            description =
                    "For whom they wait: ME, where an act the office owes is the asking officer's; TODAY, whose day is today or has gone by; OTHERS, the open ones that do not wait for him")
    protected Optional<Waiting> waiting;

    @QueryParam("assignedTo")
    @Parameter(
            description =
                    "Whose they are among the officers of their office: a person as colleagues are listed, ME for who asks, NOBODY for those that are nobody's yet")
    protected Optional<@Size(max = 100) String> assignedTo;

    @QueryParam("office")
    @Parameter(description = "Code of the county or city office that handles the case; for those who see more than one")
    protected Optional<@Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?") String> office;

    @QueryParam("changedSince")
    @Parameter(
            description =
                    "Only what was changed since this moment, the earliest change first; what was under way just before it may come again")
    protected Optional<Instant> changedSince;

    @QueryParam("order")
    @DefaultValue("DUE")
    @Parameter(description = "Most urgent first, or by receipt; an applicant's own stand the newest first")
    private Order order;

    /** What was changed is told in the order it was changed. */
    protected Order order() {
        return changedSince.isPresent() ? Order.CHANGED : order;
    }
}
