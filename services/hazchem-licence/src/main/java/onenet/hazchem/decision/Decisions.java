package onenet.hazchem.decision;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.Decision.Outcome;
import onenet.hazchem.licencecase.Examination;
import onenet.hazchem.licencecase.LegalReview;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.rules.CaseRules;
import onenet.hazchem.rules.CaseRules.Term;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** What a decision must hold before it can be taken: review, grounds, remedy, number and term. */
@Singleton
public class Decisions {

    private final CaseRules rules;
    private final Licences licences;
    private final EntityManager entities;
    private final InstantSource clock;

    Decisions(CaseRules rules, Licences licences, EntityManager entities, InstantSource clock) {
        this.rules = rules;
        this.licences = licences;
        this.entities = entities;
        this.clock = clock;
    }

    Decision make(LicenceCase licenceCase, DecisionRequest request, Actor actor) {
        requireReviewed(licenceCase, request.outcome());
        LocalDate today = LegalTime.today(clock);
        if (request.outcome() == Outcome.REFUSED) {
            return refusal(licenceCase, request, actor, today);
        }
        if (!request.grounds().isEmpty()) {
            throw LicenceProblem.EXAMINATION_CONTRADICTS.raise("GROUNDS");
        }
        Term term = term(licenceCase, today);
        return new Decision(
                Outcome.GRANTED,
                today,
                number(licenceCase, today),
                actor.id(),
                List.of(),
                null,
                false,
                term.from(),
                term.to());
    }

    /** Silence past the licence's end renews it from the old end (Order 55 Art. 20). */
    public Decision byLaw(LicenceCase licenceCase) {
        LocalDate today = LegalTime.today(clock);
        Term term = term(licenceCase, today);
        return new Decision(
                Outcome.GRANTED,
                today,
                number(licenceCase, today),
                Actor.CLOCK.id(),
                List.of(),
                null,
                true,
                term.from(),
                term.to());
    }

    private Decision refusal(LicenceCase licenceCase, DecisionRequest request, Actor actor, LocalDate today) {
        if (request.grounds().isEmpty()) {
            throw LicenceProblem.GROUNDS_MISSING.raise();
        }
        request.grounds().forEach(ground -> rules.requireClause(licenceCase, ground.clause()));
        return new Decision(
                Outcome.REFUSED,
                today,
                number(licenceCase, today),
                actor.id(),
                request.grounds(),
                rules.remedy(licenceCase, request.grounds()),
                false,
                null,
                null);
    }

    /** No decision of a major kind before the review is on file, and none against it. */
    private void requireReviewed(LicenceCase licenceCase, Outcome outcome) {
        Examination examination =
                licenceCase.inquiry().examination().orElseThrow(LicenceProblem.LEGAL_REVIEW_MISSING::raise);
        boolean against = examination.proposesGrant() != (outcome == Outcome.GRANTED);
        boolean needed = examination.major() || against;
        boolean agreed =
                licenceCase.inquiry().legalReview().filter(LegalReview::agrees).isPresent();
        if (needed && !agreed) {
            throw LicenceProblem.LEGAL_REVIEW_MISSING.raise();
        }
    }

    private Term term(LicenceCase licenceCase, LocalDate today) {
        if (licenceCase.matter() == Matter.NEW) {
            return rules.newTerm(today);
        }
        Licence licence = licences.findById(licenceCase.licenceId().orElseThrow());
        return licenceCase.matter() == Matter.RENEWAL
                ? new Term(licence.validFrom(), rules.renewedEnd(licence.validFrom(), licence.validTo()))
                : new Term(licence.validFrom(), licence.validTo());
    }

    private String number(LicenceCase licenceCase, LocalDate today) {
        Object serial =
                entities.createNativeQuery("SELECT nextval('document_serial')").getSingleResult();
        return "危化许决〔%d〕%s-%s号"
                .formatted(today.getYear(), licenceCase.authority().inNameOf(), serial);
    }
}
