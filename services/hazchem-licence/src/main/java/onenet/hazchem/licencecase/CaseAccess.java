package onenet.hazchem.licencecase;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Who may see a case, and who may act on it. */
public final class CaseAccess {

    /** Roles of the city's office that look at every case of the city. */
    private static final Set<Role> FROM_ABOVE = EnumSet.of(Role.CITY_SUPERVISOR, Role.AUDITOR);

    private CaseAccess() {}

    /** The applicant's own users, the officers of the acting office, and the city's supervision. */
    public static boolean maySee(Actor actor, LicenceCase licenceCase) {
        return (actor.represents(licenceCase.applicantUscc()) && !actor.atCounter())
                || actor.serves(licenceCase.authority().office())
                || seesAll(actor);
    }

    public static boolean seesAll(Actor actor) {
        return actor.isOfficer() && FROM_ABOVE.stream().anyMatch(actor::has);
    }

    /** FORBIDDEN without the role, OUTSIDE_JURISDICTION at the wrong office. */
    static Optional<Problem> whyNot(Actor actor, LicenceCase licenceCase, Role role) {
        if (!actor.has(role)) {
            return Optional.of(CommonProblem.FORBIDDEN.raise());
        }
        boolean inPlace = role == Role.APPLICANT
                ? mayApply(actor, licenceCase)
                : actor.serves(licenceCase.authority().office());
        return inPlace ? Optional.empty() : Optional.of(CommonProblem.OUTSIDE_JURISDICTION.raise());
    }

    /** A window hands in for its own office's cases only; what an enterprise does elsewhere is none of its business. */
    private static boolean mayApply(Actor actor, LicenceCase licenceCase) {
        return actor.represents(licenceCase.applicantUscc())
                && (!actor.atCounter() || actor.serves(licenceCase.authority().office()));
    }
}
