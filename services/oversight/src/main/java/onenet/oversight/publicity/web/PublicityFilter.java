package onenet.oversight.publicity.web;

import onenet.oversight.OversightProblem;
import onenet.oversight.publicity.PublicityKind;
import onenet.oversight.publicity.PublicityQuestion;
import onenet.requests.PlannedDate;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked of published licences, in the query of an address. */
public class PublicityFilter {

    @QueryParam("office")
    @Parameter(description = "Code of the office in whose name it was decided")
    private Optional<@Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?") String> office;

    @QueryParam("item")
    @Parameter(description = "Service item, with the two digits of the business type")
    private Optional<@Pattern(regexp = "[0-9]{14}") String> item;

    @QueryParam("kind")
    @Parameter(description = "Of what decision the record tells")
    private Optional<PublicityKind> kind;

    @QueryParam("from")
    @Parameter(description = "First day of decisions meant")
    private Optional<@PlannedDate LocalDate> from;

    @QueryParam("to")
    @Parameter(description = "Last day of decisions meant")
    private Optional<@PlannedDate LocalDate> to;

    @QueryParam("q")
    @Parameter(description = "Part of a holder's name or credit code, or of the number of a decision or licence")
    private Optional<@Size(max = 100) String> text;

    PublicityQuestion question() {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw OversightProblem.PUBLICITY_DAYS.raise();
        }
        return new PublicityQuestion(office, item, kind, from, to, text);
    }
}
