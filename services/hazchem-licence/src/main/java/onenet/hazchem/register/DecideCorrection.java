package onenet.hazchem.register;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.CorrectionOutcome;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceCorrected;
import onenet.hazchem.licence.LicenceCorrection;
import onenet.hazchem.licence.LicenceCorrection.Verdict;
import onenet.hazchem.licence.LicenceCorrections;
import onenet.hazchem.licence.Misprint;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.register.DocumentNumbers.Kind;
import onenet.hazchem.rules.CaseRules;
import onenet.items.Text;
import onenet.problem.CommonProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: a second officer corrects the licence as proposed, or leaves it (trap L23). Number, term and issuer stay as they are. */
@ApplicationScoped
public class DecideCorrection {

    private final LicenceGate gate;
    private final LicenceCorrections corrections;
    private final LicenceCases cases;
    private final Papers papers;
    private final Event<LicenceCorrected> corrected;

    DecideCorrection(
            LicenceGate gate,
            LicenceCorrections corrections,
            LicenceCases cases,
            Papers papers,
            Event<LicenceCorrected> corrected) {
        this.gate = gate;
        this.corrections = corrections;
        this.cases = cases;
        this.papers = papers;
        this.corrected = corrected;
    }

    /**
     * @param note why the proposal is dropped; null for a correction
     * @throws onenet.problem.Problem NO_CORRECTION_OPEN; FOUR_EYES for whoever proposed it; CERTIFICATE_PENDING while another print is made;
     *     CORRECTION_OVERTAKEN where the licence says something else by now
     */
    @Transactional
    public Licence handle(String licenceId, String ifMatch, CorrectionOutcome outcome, String note, Actor officer) {
        Licence licence = gate.open(licenceId, LicenceAction.DECIDE_CORRECTION, ifMatch, officer);
        LicenceCorrection open = corrections.openOn(licenceId).orElseThrow(LicenceProblem.NO_CORRECTION_OPEN::raise);
        if (open.proposedBy().equals(officer.id())) {
            throw CommonProblem.FOUR_EYES.raise();
        }
        if (outcome == CorrectionOutcome.CORRECTED) {
            correct(licence, open, officer);
        } else {
            open.decide(outcome, new Verdict(officer.id(), papers.today(), null, note, null, null));
            corrections.getEntityManager().lock(licence, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
        corrections.flush();
        papers.record(officer, open, outcome);
        return licence;
    }

    private void correct(Licence licence, LicenceCorrection open, Actor officer) {
        // a certificate on its way would print the error once more, over the corrected one
        if (cases.awaitsPrint(licence.licenceId())) {
            throw LicenceProblem.CERTIFICATE_PENDING.raise();
        }
        for (Misprint misprint : open.misprints()) {
            if (licence.printed(misprint.text()).filter(misprint.from()::equals).isEmpty()) {
                throw LicenceProblem.CORRECTION_OVERTAKEN.raise(misprint.from());
            }
        }
        licence.correct(open.misprints());
        open.decide(CorrectionOutcome.CORRECTED, papers.verdict(licence, officer));
        corrected.fire(new LicenceCorrected(licence, open));
    }

    /** The paper of a correction: its day, number and remedy, and its entry in the record. */
    @ApplicationScoped
    static class Papers {

        private final DocumentNumbers numbers;
        private final CaseRules remedies;
        private final AuditTrail audit;
        private final InstantSource clock;

        Papers(DocumentNumbers numbers, CaseRules remedies, AuditTrail audit, InstantSource clock) {
            this.numbers = numbers;
            this.remedies = remedies;
            this.audit = audit;
            this.clock = clock;
        }

        LocalDate today() {
            return LegalTime.today(clock);
        }

        Verdict verdict(Licence licence, Actor officer) {
            Text remedy = remedies.against(licence.inNameOf());
            return new Verdict(
                    officer.id(),
                    today(),
                    numbers.next(Kind.CORRECTION, licence.inNameOf(), today()),
                    null,
                    remedy.zh(),
                    remedy.en());
        }

        void record(Actor officer, LicenceCorrection decided, CorrectionOutcome outcome) {
            audit.record(
                    officer,
                    "DECIDE_CORRECTION",
                    decided.licenceId(),
                    Map.of("correction", decided.id(), "outcome", outcome.name()));
        }
    }
}
