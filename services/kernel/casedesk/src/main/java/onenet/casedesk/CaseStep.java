package onenet.casedesk;

import onenet.casework.actor.Role;

import java.util.Optional;
import java.util.Set;

/** What somebody does to a case: an action of a lifecycle table. */
public interface CaseStep<C extends DeskCase> {

    String name();

    /** Whose step it is as the case stands, by the row of the table; empty when it is nobody's now. */
    Optional<Role> roleIn(C found);

    /** Whose step it is anywhere in the table; empty for the clock's. */
    Set<Role> roles();

    /** What is said to one who tries it where the table has no row for it. */
    RuntimeException notAllowed(C found);

    /** The part somebody takes in the case by it; empty where it leaves no hands that matter. */
    Optional<? extends CasePart> part();
}
