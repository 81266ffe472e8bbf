package onenet.hazchem.register;

import onenet.casedesk.Rehearsal;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.law.LicenceTerm;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceStatus;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.Decision.Outcome;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Matter;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** What a grant holds: its number, and the term of the licence. */
@Singleton
public class Grants {

    private final Licences licences;
    private final EntityManager entities;
    private final InstantSource clock;
    private final Rehearsal rehearsal;

    Grants(Licences licences, EntityManager entities, InstantSource clock, Rehearsal rehearsal) {
        this.licences = licences;
        this.entities = entities;
        this.clock = clock;
        this.rehearsal = rehearsal;
    }

    /** @throws onenet.problem.Problem LICENCE_NOT_USABLE when the licence it builds on is no longer in force */
    public Decision by(Actor actor, LicenceCase licenceCase) {
        return grant(licenceCase, actor, false);
    }

    /** Silence past the licence's end renews it from the old end (Order 55 Art. 20). */
    public Decision byLaw(LicenceCase licenceCase) {
        return grant(licenceCase, Actor.CLOCK, true);
    }

    private Decision grant(LicenceCase licenceCase, Actor actor, boolean deemed) {
        LocalDate today = LegalTime.today(clock);
        LicenceTerm term = term(licenceCase, today, deemed);
        return new Decision(
                Outcome.GRANTED,
                today,
                number(licenceCase),
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
        boolean byLaw = deemed && licence.status() == LicenceStatus.IN_FORCE;
        boolean closes = licenceCase.matter() == Matter.CANCELLATION && licence.mayBeGivenUp();
        if (!byLaw && !closes && !licence.inForceOn(today)) {
            throw LicenceProblem.LICENCE_NOT_USABLE.raise(licence.status());
        }
        LicenceTerm term = new LicenceTerm(licence.validFrom(), licence.validTo());
        return licenceCase.matter() == Matter.RENEWAL ? term.renewed() : term;
    }

    /** The next number of a decision; a rehearsed one uses up none. */
    public String number(LicenceCase licenceCase) {
        Object serial = rehearsal.running()
                ? "（签发时编号）"
                : entities.createNativeQuery("SELECT nextval('document_serial')")
                        .getSingleResult();
        int year = LegalTime.today(clock).getYear();
        return "危化许决〔%d〕%s-%s号".formatted(year, licenceCase.authority().inNameOf(), serial);
    }
}
