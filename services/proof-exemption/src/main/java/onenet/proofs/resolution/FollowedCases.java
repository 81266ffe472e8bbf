package onenet.proofs.resolution;

import onenet.casework.actor.Actor;
import onenet.casework.actor.Role;
import onenet.feed.Conditions;
import onenet.feed.Followed;
import onenet.proofs.proofitem.Matters;

import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** Whose events are whose here: what became of the proofs of a case is told to who may look into it ({@link ProofCase#visibleTo}). */
@Singleton
class FollowedCases implements Followed {

    @Override
    public Stream<Things> seenBy(Actor actor) {
        return cases(actor).map(where -> Things.cases("case_reference", "proof_case", where));
    }

    private static Stream<Conditions> cases(Actor actor) {
        if (actor.has(Role.CITY_SUPERVISOR) || actor.has(Role.AUDITOR)) {
            return Stream.of(Conditions.none());
        }
        return Stream.concat(handled(actor), held(actor));
    }

    /** A department looks at the questions put to it, not into cases. */
    private static Stream<Conditions> handled(Actor actor) {
        return actor
                .officeCode()
                .filter(office -> !actor.has(Role.DEPARTMENT))
                .map(office -> Conditions.none().and("office = :office").with("office", office.value()))
                .stream();
    }

    /** Somebody at a window speaks for its visitor in what he hands in; what else the enterprise does he is not told. */
    private static Stream<Conditions> held(Actor actor) {
        if (!actor.has(Role.APPLICANT) || actor.isOfficer()) {
            return Stream.empty();
        }
        Stream<Conditions> asAgent = actor.agency().stream().map(agency -> of(agency.principal())
                .and("item_code IN (:items)")
                .with("items", Matters.items(agency.matters())));
        return Stream.concat(actor.enterprise().stream().map(FollowedCases::of), asAgent);
    }

    private static Conditions of(String holder) {
        return Conditions.none().and("holder_uscc = :holder").with("holder", holder);
    }
}
