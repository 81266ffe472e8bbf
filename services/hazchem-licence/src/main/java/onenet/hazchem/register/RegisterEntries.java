package onenet.hazchem.register;

import onenet.casework.identity.Uscc;
import onenet.hazchem.law.ReapplicationBar;
import onenet.hazchem.law.ReapplicationBar.Ground;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAct;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceChanged;
import onenet.hazchem.licence.LicenceContent;
import onenet.hazchem.licence.LicenceStatus;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licence.ReapplicationBars;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.CaseMove;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.LicenceCase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;

/** Brings a decision into the register: a new licence, a new term, new content, a cancellation, or a bar. */
@ApplicationScoped
public class RegisterEntries {

    /** Before the event is told to other services: it reports the licence as the register has it then. */
    static final int BEFORE_PUBLISHING = 1000;

    private final Licences licences;
    private final ReapplicationBars bars;
    private final Event<LicenceChanged> changes;

    RegisterEntries(Licences licences, ReapplicationBars bars, Event<LicenceChanged> changes) {
        this.licences = licences;
        this.bars = bars;
        this.changes = changes;
    }

    void enter(@Observes @Priority(BEFORE_PUBLISHING) CaseMove move) {
        switch (move.action()) {
            case GRANT, DEEM_RENEWED ->
                grant(move.licenceCase(), move.licenceCase().decision().orElseThrow());
            case REFUSE -> bar(move.licenceCase(), move.licenceCase().decision().orElseThrow());
            default -> {
                // no other move touches the register
            }
        }
    }

    private void grant(LicenceCase granted, Decision decision) {
        switch (granted.matter()) {
            case NEW ->
                licences.persist(new Licence(
                        granted,
                        content(granted, null, null),
                        decision.validFrom(),
                        decision.validTo(),
                        decision.on()));
            case RENEWAL -> {
                Licence licence = of(granted);
                licence.renew(
                        decision.validTo(),
                        licence.content().renewedOn(decision.on()),
                        granted.authority(),
                        granted.caseClass());
            }
            case VARIATION -> {
                Licence licence = of(granted);
                licence.vary(
                        granted.applicantName(),
                        content(granted, decision.on(), licence.content().renewedOn()),
                        granted.authority(),
                        granted.caseClass());
            }
            case CANCELLATION -> cancel(granted, decision);
        }
    }

    private void cancel(LicenceCase granted, Decision decision) {
        Licence licence = of(granted);
        LicenceAct act = new LicenceAct(
                LicenceStatus.CANCELLED,
                decision.on(),
                decision.number(),
                "危险化学品经营许可证管理办法第二十七条",
                "经营单位申请注销",
                decision.by(),
                false);
        licence.end(LicenceAction.CANCEL_ON_REQUEST, act);
        changes.fire(new LicenceChanged(licence, act));
    }

    /** False papers in a matter of public safety: no new application for a year (Licensing Law Art. 78). */
    private void bar(LicenceCase refused, Decision decision) {
        if (decision.grounds().stream().anyMatch(Decision.Ground::falseMaterials)) {
            Uscc enterprise = new Uscc(refused.applicantUscc());
            bars.enter(
                    ReapplicationBar.following(Ground.FALSE_PAPERS, enterprise, decision.on()),
                    decision.number(),
                    refused.caseNumber());
        }
    }

    private Licence of(LicenceCase licenceCase) {
        return licences.findById(licenceCase.licenceId().orElseThrow());
    }

    private static LicenceContent content(LicenceCase granted, LocalDate variedOn, LocalDate renewedOn) {
        Application application = granted.application();
        List<String> scope = application.trade().products().stream()
                .map(Application.Product::name)
                .toList();
        return new LicenceContent(
                application.place().registeredAddress(),
                application.place().premises(),
                application.place().storageAddress(),
                application.enterprise().legalRepresentative(),
                application.enterprise().principalPerson(),
                application.trade().mode(),
                scope,
                variedOn,
                renewedOn);
    }
}
