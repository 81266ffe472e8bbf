package onenet.casedesk;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.util.Optional;

/** Who may see a case, and who may act on it. */
public final class CaseAccess {

    private CaseAccess() {}

    /** The holder's own users, the officers of the acting office, and the city's supervision. */
    public static boolean maySee(Actor actor, DeskCase found) {
        return (actor.represents(found.holderUscc()) && !actor.atCounter())
                || actor.serves(found.office())
                || seesAll(actor);
    }

    public static boolean seesAll(Actor actor) {
        return actor.overseesTheCity();
    }

    /**
     * Role and office, by the row of the table: FORBIDDEN without the role, OUTSIDE_JURISDICTION at the wrong office. Where the
     * table has no row for the step, whoever never has one is told FORBIDDEN rather than how the case stands.
     */
    static <C extends DeskCase, S extends CaseStep<C>> Optional<Problem> whyNot(Attempt<C, S> attempt) {
        Actor actor = attempt.actor();
        Optional<Role> role = attempt.step()
                .roleIn(attempt.found())
                .or(() -> attempt.step().roles().stream().filter(actor::has).findFirst());
        if (role.filter(actor::has).isEmpty()) {
            return Optional.of(CommonProblem.FORBIDDEN.raise());
        }
        boolean inPlace = role.get() == Role.APPLICANT
                ? mayApply(actor, attempt.found())
                : actor.serves(attempt.found().office());
        return inPlace ? Optional.empty() : Optional.of(CommonProblem.OUTSIDE_JURISDICTION.raise());
    }

    /** A window hands in for its own office's cases only; what an enterprise does elsewhere is none of its business. */
    private static boolean mayApply(Actor actor, DeskCase found) {
        return actor.represents(found.holderUscc()) && (!actor.atCounter() || actor.serves(found.office()));
    }
}
