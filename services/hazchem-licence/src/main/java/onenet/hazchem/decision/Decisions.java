package onenet.hazchem.decision;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.Decision.Outcome;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.register.Grants;

import jakarta.inject.Singleton;
import java.time.InstantSource;

/** What a decision must hold: grounds and remedy of a refusal, number and term of a grant. */
@Singleton
public class Decisions {

    private final Refusals refusals;
    private final Grants grants;
    private final InstantSource clock;

    Decisions(Refusals refusals, Grants grants, InstantSource clock) {
        this.refusals = refusals;
        this.grants = grants;
        this.clock = clock;
    }

    Decision make(LicenceCase licenceCase, DecisionRequest request, Actor actor) {
        if (request.outcome() == Outcome.REFUSED) {
            String number = grants.number(licenceCase);
            return refusals.write(licenceCase, request.grounds(), number, actor, LegalTime.today(clock));
        }
        if (!request.grounds().isEmpty()) {
            throw LicenceProblem.EXAMINATION_CONTRADICTS.raise("GROUNDS");
        }
        return grants.by(actor, licenceCase);
    }
}
