package onenet.hazchem.register;

import onenet.casework.identity.Uscc;
import onenet.hazchem.law.ChangeKind;
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
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.rules.Substances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Brings a decision into the register, before the event that tells of it reports the licence: a new licence, a new term, new content, a cancellation, or a bar. */
@ApplicationScoped
public class RegisterEntries {

    private final Licences licences;
    private final ReapplicationBars bars;
    private final Substances substances;
    private final Event<LicenceChanged> changes;

    RegisterEntries(Licences licences, ReapplicationBars bars, Substances substances, Event<LicenceChanged> changes) {
        this.licences = licences;
        this.bars = bars;
        this.substances = substances;
        this.changes = changes;
    }

    /** @param decided a case that was just decided */
    public void enter(LicenceCase decided) {
        Decision decision = decided.decision().orElseThrow();
        if (decision.granted()) {
            grant(decided, decision);
        } else {
            bar(decided, decision);
        }
    }

    private void grant(LicenceCase granted, Decision decision) {
        switch (granted.matter()) {
            case NEW ->
                licences.persist(new Licence(
                        granted,
                        LicenceContent.of(substances.asDecided(granted.application())),
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
                        holderName(licence, granted),
                        licence.content().varied(granted.application(), decision.on()),
                        granted.authority(),
                        granted.caseClass());
            }
            case CANCELLATION -> cancel(granted, decision);
        }
    }

    /** A name only written otherwise stays as the licence has it. */
    private static String holderName(Licence licence, LicenceCase granted) {
        boolean renamed = granted.application().changes().stream()
                .anyMatch(change -> change.kind() == ChangeKind.ENTERPRISE_NAME);
        return renamed ? granted.applicantName() : licence.holderName();
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
            Uscc enterprise = new Uscc(refused.holderUscc());
            bars.enter(
                    ReapplicationBar.following(Ground.FALSE_PAPERS, enterprise, decision.on()),
                    decision.number(),
                    refused.caseNumber());
        }
    }

    private Licence of(LicenceCase licenceCase) {
        return licences.findById(licenceCase.licenceId().orElseThrow());
    }
}
