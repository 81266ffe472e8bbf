package onenet.hazchem.register;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceTelling;
import onenet.hazchem.licence.LicenceTelling.Key;
import onenet.hazchem.licence.LicenceTelling.Told;
import onenet.hazchem.licence.LicenceTellings;
import onenet.hazchem.licencecase.LicenceProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Use case: the office records that it told police or environment of a licence, with day and receipt (State Council Order 591 Art. 35 para. 2). */
@ApplicationScoped
public class TellDepartment {

    private final LicenceGate gate;
    private final LicenceTellings tellings;
    private final AuditTrail audit;
    private final InstantSource clock;

    TellDepartment(LicenceGate gate, LicenceTellings tellings, AuditTrail audit, InstantSource clock) {
        this.gate = gate;
        this.tellings = tellings;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem ALREADY_TOLD; DATE_NOT_POSSIBLE for a day before the grant, or to come */
    @Transactional
    public Licence handle(String licenceId, String ifMatch, Told told, Actor officer) {
        Licence licence = gate.open(licenceId, LicenceAction.TELL_DEPARTMENT, ifMatch, officer);
        Instant now = clock.instant();
        if (told.on().isBefore(licence.grantedOn()) || told.on().isAfter(LegalTime.date(now))) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(told.on());
        }
        if (tellings.findByIdOptional(new Key(licenceId, told.department())).isPresent()) {
            throw LicenceProblem.ALREADY_TOLD.raise();
        }
        tellings.persist(new LicenceTelling(licence, told, officer, now));
        tellings.getEntityManager().lock(licence, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        tellings.flush();
        audit.record(
                officer,
                "TELL_DEPARTMENT",
                licenceId,
                Map.of("department", told.department().name(), "receipt", told.receipt()));
        return licence;
    }
}
