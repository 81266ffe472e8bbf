package onenet.hazchem.deadline;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.casework.clock.Light;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAct;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceChanged;
import onenet.hazchem.licence.LicenceEnds;
import onenet.hazchem.licence.LicenceStatus;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.register.Grants;
import onenet.hazchem.register.RegisterEntries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Use case: a licence's last day has passed. A renewal applied for in time and not decided counts as granted (Order 55
 * Art. 20); any other licence has expired.
 */
@ApplicationScoped
public class EndLicence {

    private final Licences licences;
    private final LicenceCases cases;
    private final LicenceDesk desk;
    private final Grants grants;
    private final RegisterEntries register;
    private final AuditTrail audit;
    private final InstantSource clock;
    private final Event<LicenceChanged> changes;
    private final Event<DeadlineNear> alarms;

    EndLicence(
            Licences licences,
            LicenceCases cases,
            LicenceDesk desk,
            Grants grants,
            RegisterEntries register,
            AuditTrail audit,
            InstantSource clock,
            Event<LicenceChanged> changes,
            Event<DeadlineNear> alarms) {
        this.licences = licences;
        this.cases = cases;
        this.desk = desk;
        this.grants = grants;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
        this.changes = changes;
        this.alarms = alarms;
    }

    @Transactional
    public void handle(String licenceId) {
        Licence licence = licences.findById(licenceId, LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = LegalTime.today(clock);
        if (!today.isAfter(licence.validTo())) {
            return;
        }
        Optional<LicenceCase> renewal =
                cases.openOn(licenceId, Matter.RENEWAL).filter(open -> LicenceEnds.byLaw(licence, open));
        if (renewal.isPresent()) {
            LicenceCase silent = renewal.get();
            alarms.fire(new DeadlineNear(silent, Light.OVERDUE));
            desk.file(
                    silent.decide(grants.byLaw(silent, LicenceEnds.dayAfter(licence))),
                    Actor.CLOCK,
                    Map.of("validTo", licence.validTo()),
                    register::enter);
        } else {
            expire(licence);
        }
    }

    private void expire(Licence licence) {
        LicenceAct act = LicenceAct.byLaw(
                LicenceStatus.EXPIRED, LicenceEnds.dayAfter(licence), "危险化学品经营许可证管理办法第十八条", "有效期届满未延续");
        licence.end(LicenceAction.EXPIRE, act);
        licences.flush();
        audit.record(Actor.CLOCK, "EXPIRE", licence.licenceId(), Map.of("validTo", licence.validTo()));
        changes.fire(new LicenceChanged(licence, act));
    }
}
