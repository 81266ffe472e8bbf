package onenet.safetyreview.caseview.web;

import onenet.safetyreview.reviewcase.ReviewStatus;
import onenet.worklist.ListQuestion;
import onenet.worklist.web.CaseFilter;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** What is asked of a list of reviews, in the query of its address. */
public class ReviewFilter extends CaseFilter {

    @QueryParam("status")
    private Optional<ReviewStatus> status;

    ListQuestion question() {
        return new ListQuestion(
                status.map(Enum::name), light, withinDays, text, waiting, assignedTo, office, changedSince, order());
    }
}
