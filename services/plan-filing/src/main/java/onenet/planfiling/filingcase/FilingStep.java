package onenet.planfiling.filingcase;

import onenet.casework.actor.Role;

import java.util.Optional;

/** What somebody does to a filing: a row of the table of the way into the register, or of the table of what comes after. */
public sealed interface FilingStep permits FilingAction, StandingAction {

    String name();

    /** Whose step it is as the filing stands; empty when it is nobody's now. */
    Optional<Role> roleIn(FilingCase filingCase);

    /** Whose step it is wherever it is possible; empty for the clock's. */
    Optional<Role> role();

    /** What is said to one who tries it where it is not possible. */
    RuntimeException notAllowed(FilingCase filingCase);
}
