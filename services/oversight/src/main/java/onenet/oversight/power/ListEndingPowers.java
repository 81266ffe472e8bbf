package onenet.oversight.power;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.authority.AuthorityGrant;
import onenet.oversight.caseboard.Sight;
import onenet.oversight.terms.TermFile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Query: entrustments whose renewal is due, the first to end first: the city's for its supervision, its own for an office. */
@ApplicationScoped
public class ListEndingPowers {

    private final PowerRegister register;
    private final TermFile terms;
    private final InstantSource clock;

    ListEndingPowers(PowerRegister register, TermFile terms, InstantSource clock) {
        this.register = register;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    public List<AuthorityGrant> handle(Actor actor) {
        LocalDate today = LegalTime.today(clock);
        Optional<String> whose = Sight.officeOf(actor, Optional.empty());
        PowerFold fold = register.fold();
        return fold.table().grants().stream()
                .filter(line ->
                        whose.filter(code -> !line.office().equals(code)).isEmpty())
                .filter(line -> EndingPowers.isDue(
                        line,
                        fold.cutShort(line.id()),
                        today,
                        terms.powersOn(today).ending()))
                .sorted(Comparator.comparing(AuthorityGrant::until).thenComparing(AuthorityGrant::id))
                .toList();
    }
}
