package onenet.casedesk;

import onenet.casework.actor.Actor;
import onenet.casework.identity.InvalidIdentifier;
import onenet.casework.identity.Uscc;
import onenet.problem.Identifiers;
import onenet.problem.Problem;

import java.util.function.Supplier;

/** Policy: applicants apply for the enterprise they speak for; its code is true as the register has it, any other must have its checks right. */
public final class OwnEnterprise {

    private OwnEnterprise() {}

    /**
     * @param pointer where the code stands in the body
     * @param another the service's own problem for an enterprise the actor does not speak for
     * @throws Problem INVALID_IDENTIFIER for a slip of who typed it, or the service's own
     */
    public static void require(Actor actor, String uscc, String pointer, Supplier<Problem> another) {
        if (actor.represents(uscc)) {
            return;
        }
        try {
            Uscc.parse(uscc);
        } catch (InvalidIdentifier slip) {
            throw Identifiers.inBody(slip, pointer);
        }
        throw another.get();
    }
}
