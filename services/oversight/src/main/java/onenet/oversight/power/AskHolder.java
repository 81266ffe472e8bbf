package onenet.oversight.power;

import onenet.access.Powers;
import onenet.casework.authority.AuthorityAnswer;
import onenet.casework.authority.AuthorityGrant;
import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.Site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Query: who holds a power at a place on a day, past or to come, and on what that rests. */
@ApplicationScoped
public class AskHolder {

    private final Powers powers;

    AskHolder(Powers powers) {
        this.powers = powers;
    }

    /**
     * What is asked.
     *
     * @param on day of acceptance, or of receipt while a case is not accepted
     * @param step empty for the whole case
     */
    public record Question(String itemCode, Site site, Set<String> caseClasses, Optional<Step> step, LocalDate on) {}

    /**
     * The answer.
     *
     * @param chain the line it is given by, then the original one its power came of
     */
    public record Holder(AuthorityAnswer answer, List<AuthorityGrant> chain) {}

    @Transactional
    public Holder handle(Question asked) {
        AuthorityRegister register = powers.now();
        String step = asked.step().map(Enum::name).orElse("");
        return new Holder(
                register.officeFor(asked.itemCode(), asked.site(), asked.caseClasses(), step, asked.on()),
                register.chain(asked.itemCode(), asked.site(), asked.caseClasses(), step, asked.on()));
    }
}
