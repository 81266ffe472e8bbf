package onenet.hazchem.caseview;

import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.Matter;
import onenet.worklist.CaseQuestion;
import onenet.worklist.ListQuestion;

import java.util.Optional;

/**
 * What an actor wants to see of a worklist; everything is optional and all of it must hold.
 *
 * @param status the stage inside the office; of an enterprise's own cases, all that look alike from outside
 * @param matter the service item
 */
public record WorklistQuestion(ListQuestion common, Optional<LicenceCaseStatus> status, Optional<Matter> matter)
        implements CaseQuestion {}
