package onenet.oversight.rating.web;

import onenet.oversight.rating.RatingQuestion;
import onenet.oversight.rating.RatingQuestion.Apart;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which ratings are to be counted, in the query of an address. */
public class RatingFilter {

    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";
    private static final int MOST_MONTHS = 60;

    @QueryParam("from")
    @Parameter(description = "First month that counts")
    private @NotNull @Pattern(regexp = MONTH) String from;

    @QueryParam("until")
    @Parameter(description = "Last month that counts; at most sixty in all")
    private @NotNull @Pattern(regexp = MONTH) String until;

    @QueryParam("by")
    @Parameter(description = "What lines are told apart by; nothing for one line of all")
    private List<Apart> by;

    @QueryParam("office")
    @Parameter(description = "Code of the rated office")
    private Optional<@Pattern(regexp = "[0-9]{6}(-[A-Z]{2,4})?") String> office;

    @QueryParam("item")
    @Parameter(description = "Service item, with the two digits of the business type")
    private Optional<@Pattern(regexp = "[0-9]{14}") String> item;

    /** @throws onenet.problem.Problem INVALID_INPUT for months that are none in a row, or too many */
    RatingQuestion question() {
        YearMonth first = YearMonth.parse(from);
        YearMonth last = YearMonth.parse(until);
        if (last.isBefore(first) || ChronoUnit.MONTHS.between(first, last) >= MOST_MONTHS) {
            throw CommonProblem.INVALID_INPUT
                    .raise()
                    .at(Violation.inQuery("until", "PERIOD_NOT_POSSIBLE", MOST_MONTHS));
        }
        EnumSet<Apart> apart = EnumSet.noneOf(Apart.class);
        apart.addAll(by);
        return new RatingQuestion(first, last, apart, office, item);
    }
}
