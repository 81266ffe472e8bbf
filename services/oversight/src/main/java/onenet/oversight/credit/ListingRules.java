package onenet.oversight.credit;

import onenet.casework.act.ActRule;
import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.oversight.OversightProblem;
import onenet.oversight.caseboard.Sight;
import onenet.problem.CommonProblem;
import onenet.problem.Problem;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What is against an act on an entry; the guard and the offer of it ask the same. */
final class ListingRules {

    private static final Set<ListingAction> PARTYS = Set.of(ListingAction.STATE, ListingAction.ASK_REMOVAL);
    private static final Set<ListingAction> DECISIONS = Set.of(ListingAction.ENTER, ListingAction.CLEAR);

    /** A role of the table, and no other. */
    private static final ActRule<Attempt, Problem> ROLE =
            attempt -> ListingLifecycle.TABLE.roles(attempt.action()).stream().anyMatch(attempt.actor()::has)
                    ? Optional.empty()
                    : Optional.of(CommonProblem.FORBIDDEN.raise());

    /** Who punishes, decides and answers for it (应急管理部令第11号第四条); the party speaks for itself alone. */
    private static final ActRule<Attempt, Problem> OWN = attempt -> {
        boolean own = PARTYS.contains(attempt.action())
                ? attempt.actor().represents(attempt.listing().uscc())
                : attempt.actor().serves(attempt.listing().office());
        return own ? Optional.empty() : Optional.of(CommonProblem.OUTSIDE_JURISDICTION.raise());
    };

    /** Who proposed does not decide, and who took an entry out does not put it back (permits-and-filing.md, trap 51). */
    private static final ActRule<Attempt, Problem> OTHER_EYES = attempt -> {
        boolean proposed = DECISIONS.contains(attempt.action())
                && attempt.actor().id().equals(attempt.listing().proposedBy());
        boolean removed = attempt.action() == ListingAction.RESTORE
                && attempt.listing()
                        .removedBy()
                        .filter(attempt.actor().id()::equals)
                        .isPresent();
        return proposed || removed
                ? Optional.of(CommonProblem.FOUR_EYES.raise(proposed ? "PROPOSE" : ListingAction.REMOVE.name()))
                : Optional.empty();
    };

    /** Nobody is entered unheard: the party has spoken, or its days are over (国办发〔2020〕49号). */
    private static final ActRule<Attempt, Problem> HEARD = attempt ->
            attempt.action() != ListingAction.ENTER || attempt.listing().isStated()
                    ? Optional.empty()
                    : attempt.listing()
                            .statementDueOn()
                            .filter(due -> !attempt.today().isAfter(due))
                            .map(OversightProblem.CREDIT_NOT_HEARD::raise);

    /** Early removal has its earliest day (应急管理部令第11号: twelve months). */
    private static final ActRule<Attempt, Problem> NOT_TOO_EARLY =
            attempt -> attempt.action() != ListingAction.ASK_REMOVAL
                    ? Optional.empty()
                    : attempt.listing()
                            .listedOn()
                            .map(attempt.rules()::removableFrom)
                            .filter(attempt.today()::isBefore)
                            .map(OversightProblem.CREDIT_TOO_EARLY::raise);

    /** All rules in force, in their order. */
    static final ActRule<Attempt, Problem> ALL =
            ROLE.and(OWN).and(OTHER_EYES).and(HEARD).and(NOT_TOO_EARLY);

    private ListingRules() {}

    /**
     * Somebody would do something with an entry.
     *
     * @param rules those it was made by
     */
    record Attempt(CreditListing listing, ListingAction action, Actor actor, CreditRules rules, LocalDate today) {}

    /** The city and the office see every one of theirs, the party what it was told of; for everybody else there is none. */
    static boolean sees(Actor actor, CreditListing listing) {
        return Sight.sees(actor, listing.office()) || listing.isKnownToParty() && actor.represents(listing.uscc());
    }

    /** Whether somebody may propose for that office at all. */
    static void requireExaminer(Actor actor) {
        if (!actor.has(Role.EXAMINER) || actor.officeCode().isEmpty()) {
            throw CommonProblem.FORBIDDEN.raise();
        }
    }
}
