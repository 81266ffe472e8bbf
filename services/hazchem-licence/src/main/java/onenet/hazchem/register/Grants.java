package onenet.hazchem.register;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.law.LicenceTerm;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.Decision.Outcome;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.register.DocumentNumbers.Kind;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** What a grant holds: its number, and the term of the licence. */
@Singleton
public class Grants {

    private final Licences licences;
    private final DocumentNumbers numbers;
    private final InstantSource clock;

    Grants(Licences licences, DocumentNumbers numbers, InstantSource clock) {
        this.licences = licences;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem LICENCE_NOT_USABLE when the licence it builds on is no longer in force */
    public Decision by(Actor actor, LicenceCase licenceCase) {
        return grant(licenceCase, actor, LegalTime.today(clock), false);
    }

    /**
     * Silence past the licence's end renews it from the old end (Order 55 Art. 20).
     *
     * @param on day the law did it: the day after the last one, whenever the clock was looked at
     */
    public Decision byLaw(LicenceCase licenceCase, LocalDate on) {
        return grant(licenceCase, Actor.CLOCK, on, true);
    }

    private Decision grant(LicenceCase licenceCase, Actor actor, LocalDate on, boolean deemed) {
        LicenceTerm term = term(licenceCase, on, deemed);
        return new Decision(
                Outcome.GRANTED,
                on,
                numbers.next(Kind.LICENSING, licenceCase, on),
                actor.id(),
                List.of(),
                null,
                null,
                deemed,
                term.validFrom(),
                term.validTo());
    }

    /** New: three years from today. Renewed: on from the old end. Varied or cancelled: as it was. */
    private LicenceTerm term(LicenceCase licenceCase, LocalDate today, boolean deemed) {
        if (licenceCase.matter() == Matter.NEW) {
            return LicenceTerm.starting(today);
        }
        Licence licence = licences.findById(licenceCase.licenceId().orElseThrow());
        boolean closes = licenceCase.matter() == Matter.CANCELLATION && licence.mayBeGivenUp();
        boolean goesOn = deemed ? licence.running() : licence.runsOn(today);
        if (!closes && !goesOn) {
            throw LicenceProblem.LICENCE_NOT_USABLE.raise(licence.status());
        }
        LicenceTerm term = new LicenceTerm(licence.validFrom(), licence.validTo());
        return licenceCase.matter() == Matter.RENEWAL ? term.renewed() : term;
    }
}
