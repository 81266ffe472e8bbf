package onenet.casedesk;

import onenet.problem.InTwoLanguages;

import java.util.Set;

/** The part somebody took in a case; some must not meet in one person (four eyes). Each service has its own, and the law they follow. */
public interface CasePart {

    String name();

    /** As a person is told which part it was. */
    InTwoLanguages words();

    /** Parts that must not be this person's, and the other way round. */
    Set<? extends CasePart> forbids();
}
