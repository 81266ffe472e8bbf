package onenet.oversight.sampling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Knows one reason why cases have more tickets in a draw. What else is to weigh is one more of these, and its tickets in the rules. */
interface WeightSource {

    WeightReason reason();

    /**
     * @param today day the list is closed
     * @return numbers of those cases it is a reason for
     */
    Set<String> among(List<EndedCase> cases, LocalDate today);
}
