package onenet.hazchem.licencecase;

import onenet.casedesk.Attempt;
import onenet.casework.act.ActRule;
import onenet.problem.Problem;

/** A rule about an act on a case that needs more than the case to say why not; whichever feature knows brings it as a bean. */
public interface CaseActRule extends ActRule<Attempt<LicenceCase, CaseAction>, Problem> {}
