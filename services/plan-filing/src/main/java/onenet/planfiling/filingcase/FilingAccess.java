package onenet.planfiling.filingcase;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may see a filing, and who may act on it. */
public final class FilingAccess {

    private static final Set<Role> FROM_ABOVE = EnumSet.of(Role.CITY_SUPERVISOR, Role.AUDITOR);

    private FilingAccess() {}

    /** The unit's own users, the office it is filed with, the offices of counties crossed once it is filed, the city's supervision. */
    public static boolean maySee(Actor actor, FilingCase filingCase) {
        return (actor.represents(filingCase.unitUscc()) && !actor.atCounter())
                || actor.serves(filingCase.office())
                || seesAll(actor)
                || holdsCopy(actor, filingCase);
    }

    public static boolean seesAll(Actor actor) {
        return actor.isOfficer() && FROM_ABOVE.stream().anyMatch(actor::has);
    }

    /** A copy goes to the counties crossed (Art. 26); it is read, not acted on. */
    public static boolean holdsCopy(Actor actor, FilingCase filingCase) {
        return actor.isOfficer()
                && !actor.serves(filingCase.office())
                && filingCase.status() == FilingStatus.FILED
                && filingCase.filing().plan().crossedCounties().stream().anyMatch(actor::serves);
    }

    /** FORBIDDEN without the role, OUTSIDE_JURISDICTION at an office that only holds a copy. */
    static Optional<Problem> whyNot(Actor actor, FilingCase filingCase, Role role) {
        if (!actor.has(role)) {
            return Optional.of(CommonProblem.FORBIDDEN.raise());
        }
        boolean inPlace = role == Role.APPLICANT ? mayApply(actor, filingCase) : actor.serves(filingCase.office());
        return inPlace ? Optional.empty() : Optional.of(CommonProblem.OUTSIDE_JURISDICTION.raise());
    }

    /** A window hands in for its own office's filings only. */
    private static boolean mayApply(Actor actor, FilingCase filingCase) {
        return actor.represents(filingCase.unitUscc()) && (!actor.atCounter() || actor.serves(filingCase.office()));
    }
}
