package onenet.hazchem.decision;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.law.FalsePapers;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.Decision.Ground;
import onenet.hazchem.licencecase.Decision.Outcome;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.register.DocumentNumbers;
import onenet.hazchem.register.Grants;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** What a decision must hold: grounds and remedy of a refusal, number and term of a grant. */
@Singleton
public class Decisions {

    private final Refusals refusals;
    private final Grants grants;
    private final DocumentNumbers numbers;
    private final InstantSource clock;

    Decisions(Refusals refusals, Grants grants, DocumentNumbers numbers, InstantSource clock) {
        this.refusals = refusals;
        this.grants = grants;
        this.numbers = numbers;
        this.clock = clock;
    }

    Decision make(LicenceCase licenceCase, DecisionRequest request, Actor actor) {
        if (request.outcome() == Outcome.REFUSED) {
            LocalDate today = LegalTime.today(clock);
            List<Ground> grounds =
                    request.grounds().stream().map(Decisions::read).toList();
            licenceCase.requireNotAgain(grounds);
            String number = numbers.next(DocumentNumbers.Kind.LICENSING, licenceCase, today);
            return refusals.write(licenceCase, grounds, number, actor, today);
        }
        if (!request.grounds().isEmpty()) {
            throw LicenceProblem.EXAMINATION_CONTRADICTS.raise("GROUNDS");
        }
        return grants.by(actor, licenceCase);
    }

    /** Falsity is said by its clause alone: whoever cites it says it, and whoever does not cannot say it beside (Licensing Law Art. 78). */
    private static Ground read(Ground given) {
        boolean falsity = FalsePapers.isSaidBy(given.clause());
        if (given.falseMaterials() && !falsity) {
            throw LicenceProblem.FALSITY_HAS_ITS_CLAUSE.raise(given.clause());
        }
        return new Ground(given.clause(), given.reason(), falsity);
    }
}
