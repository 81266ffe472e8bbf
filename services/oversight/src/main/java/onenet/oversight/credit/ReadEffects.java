package onenet.oversight.credit;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Query: what follows today for an enterprise from the entries that stand, each with its reason. The party sees all that officers see. */
@ApplicationScoped
public class ReadEffects {

    private final CreditListings listings;
    private final CreditDesk desk;
    private final InstantSource clock;

    ReadEffects(CreditListings listings, CreditDesk desk, InstantSource clock) {
        this.listings = listings;
        this.desk = desk;
        this.clock = clock;
    }

    /** One effect and the entry it follows from. */
    public record Following(CreditRules.Effect effect, CreditRules rules, CreditListing listing) {}

    /** @throws onenet.problem.Problem NOT_FOUND for an enterprise the actor neither speaks for nor handles cases of */
    @Transactional
    public List<Following> handle(Actor actor, String uscc) {
        if (!actor.isOfficer() && !actor.represents(uscc)) {
            throw CommonProblem.NOT_FOUND.raise();
        }
        LocalDate today = LegalTime.today(clock);
        return listings.standing(uscc, today).stream()
                .flatMap(listing -> {
                    CreditRules rules = desk.of(listing, today);
                    return rules.effects().stream().map(effect -> new Following(effect, rules, listing));
                })
                .toList();
    }
}
