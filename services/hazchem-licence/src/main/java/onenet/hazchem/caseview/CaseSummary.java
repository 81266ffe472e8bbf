package onenet.hazchem.caseview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** One line of a worklist. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseSummary(
        String caseNumber,
        String matter,
        String status,
        String publicStatus,
        String applicantName,
        String office,
        LocalDate receivedOn,
        LocalDate dueOn,
        String light) {}
