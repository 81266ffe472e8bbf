package onenet.hazchem.decision;

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
import onenet.hazchem.licencecase.Rehearsal;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** What a decision must hold: grounds, remedy, number and term. */
@Singleton
public class Decisions {

    private final Refusals refusals;
    private final Licences licences;
    private final EntityManager entities;
    private final InstantSource clock;
    private final Rehearsal rehearsal;

    Decisions(Refusals refusals, Licences licences, EntityManager entities, InstantSource clock, Rehearsal rehearsal) {
        this.refusals = refusals;
        this.licences = licences;
        this.entities = entities;
        this.clock = clock;
        this.rehearsal = rehearsal;
    }

    Decision make(LicenceCase licenceCase, DecisionRequest request, Actor actor) {
        if (request.outcome() == Outcome.REFUSED) {
            String number = number(licenceCase);
            return refusals.write(licenceCase, request.grounds(), number, actor, LegalTime.today(clock));
        }
        if (!request.grounds().isEmpty()) {
            throw LicenceProblem.EXAMINATION_CONTRADICTS.raise("GROUNDS");
        }
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

    private String number(LicenceCase licenceCase) {
        Object serial = rehearsal.running()
                ? "（签发时编号）"
                : entities.createNativeQuery("SELECT nextval('document_serial')")
                        .getSingleResult();
        int year = LegalTime.today(clock).getYear();
        return "危化许决〔%d〕%s-%s号".formatted(year, licenceCase.authority().inNameOf(), serial);
    }
}
