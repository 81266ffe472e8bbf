package onenet.hazchem.register;

import onenet.audit.AuditTrail;
import onenet.casedesk.Misprinted;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceCorrection;
import onenet.hazchem.licence.LicenceCorrections;
import onenet.hazchem.licence.Misprint;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.register.ProposedCorrection.Right;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Use case: an officer proposes to correct what is printed wrongly on a licence (trap L23); what stood there is taken from the licence itself. */
@ApplicationScoped
public class ProposeCorrection {

    private final LicenceGate gate;
    private final LicenceCorrections corrections;
    private final AuditTrail audit;
    private final InstantSource clock;

    ProposeCorrection(LicenceGate gate, LicenceCorrections corrections, AuditTrail audit, InstantSource clock) {
        this.gate = gate;
        this.corrections = corrections;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem CORRECTION_OPEN while another waits; INVALID_INPUT where nothing is wrong, or one text is named twice */
    @Transactional
    public Licence handle(String licenceId, String ifMatch, ProposedCorrection proposed, Actor officer) {
        Licence licence = gate.open(licenceId, LicenceAction.PROPOSE_CORRECTION, ifMatch, officer);
        if (corrections.openOn(licenceId).isPresent()) {
            throw LicenceProblem.CORRECTION_OPEN.raise();
        }
        List<Misprint> misprints = misprints(licence, proposed.texts());
        LicenceCorrection correction = new LicenceCorrection(
                licence, misprints, proposed.reason(), proposed.shownBy(), officer, clock.instant());
        corrections.persist(correction);
        // whoever looked at the licence before decides on what is proposed now, and on nothing else
        corrections.getEntityManager().lock(licence, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        corrections.flush();
        audit.record(
                officer,
                "PROPOSE_CORRECTION",
                licenceId,
                Map.of("correction", correction.id(), "misprints", misprints));
        return licence;
    }

    private static List<Misprint> misprints(Licence licence, List<Right> texts) {
        List<Misprint> misprints = texts.stream()
                .map(right ->
                        new Misprint(right.text(), licence.printed(right.text()).orElse(""), right.to()))
                .toList();
        Misprinted.requireWrong(misprints);
        return misprints;
    }
}
