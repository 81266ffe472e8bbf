package onenet.safetyreview.reviewcase;

import onenet.casedesk.Attempt;
import onenet.casework.act.ActRule;
import onenet.problem.Problem;

/** A rule about a step of a review that needs more than the review to say why not; whichever feature knows brings it as a bean. */
public interface ReviewActRule extends ActRule<Attempt<ReviewCase, ReviewAction>, Problem> {}
