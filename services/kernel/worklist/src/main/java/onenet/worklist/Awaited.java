package onenet.worklist;

import onenet.casedesk.CasePart;
import onenet.casedesk.CaseStep;
import onenet.casework.actor.Role;

import java.util.Optional;
import java.util.Set;

/**
 * An act an office owes its cases, at those of which it is due: by it a case waits for somebody. What an office only may do, as ending or
 * reopening, nobody waits for.
 *
 * @param roles who does it
 * @param part the part it takes, which some parts must not meet
 * @param where at which cases it is due, in SQL; may name {@code :today} and {@code :me}
 */
public record Awaited(Set<Role> roles, Optional<? extends CasePart> part, String where) {

    public static Awaited of(CaseStep<?> step, String where) {
        return new Awaited(step.roles(), step.part(), where);
    }
}
