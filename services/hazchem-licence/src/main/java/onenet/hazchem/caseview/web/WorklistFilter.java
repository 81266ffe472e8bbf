package onenet.hazchem.caseview.web;

import onenet.hazchem.caseview.WorklistQuestion;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.Matter;
import onenet.worklist.ListQuestion;
import onenet.worklist.web.CaseFilter;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is asked of a worklist, in the query of its address. */
public class WorklistFilter extends CaseFilter {

    @QueryParam("status")
    @Parameter(description = "Stage inside the office; of an enterprise's own cases, all that look alike from outside")
    private Optional<LicenceCaseStatus> status;

    @QueryParam("matter")
    @Parameter(description = "The service item")
    private Optional<Matter> matter;

    WorklistQuestion question() {
        return new WorklistQuestion(
                new ListQuestion(
                        status.map(Enum::name),
                        light,
                        withinDays,
                        text,
                        waiting,
                        assignedTo,
                        office,
                        changedSince,
                        order()),
                status,
                matter);
    }
}
