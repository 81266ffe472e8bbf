package onenet.planfiling.caseview.web;

import onenet.planfiling.filingcase.FilingStatus;
import onenet.worklist.ListQuestion;
import onenet.worklist.web.CaseFilter;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** What is asked of a list of filings, in the query of its address. */
public class FilingFilter extends CaseFilter {

    @QueryParam("status")
    private Optional<FilingStatus> status;

    ListQuestion question() {
        return new ListQuestion(
                status.map(Enum::name), light, withinDays, text, waiting, assignedTo, office, changedSince, order());
    }
}
