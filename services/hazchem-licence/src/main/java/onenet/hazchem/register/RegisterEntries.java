package onenet.hazchem.register;

import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceAct;
import onenet.hazchem.licence.LicenceAction;
import onenet.hazchem.licence.LicenceChanged;
import onenet.hazchem.licence.LicenceContent;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licence.ReapplicationBars;
import onenet.hazchem.licencecase.Decision;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.rules.Substances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.util.Optional;

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
            case NEW -> {
                licences.persist(new Licence(
                        granted,
                        LicenceContent.of(substances.asDecided(granted.application())),
                        decision.validFrom(),
                        decision.validTo(),
                        decision.on()));
                replace(granted, decision);
            }
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
        end(
                of(granted),
                LicenceAction.CANCEL_ON_REQUEST,
                LicenceAct.cancelled(
                        decision.on(), decision.number(), "危险化学品经营许可证管理办法第二十七条", "经营单位申请注销", decision.by(), null));
    }

    /** The new licence takes the place of the one it names, the same day; what has ended meanwhile has nothing left to give up (trap L4). */
    private void replace(LicenceCase granted, Decision decision) {
        Optional.ofNullable(granted.application().replaces())
                .map(replaced -> licences.findById(replaced, LockModeType.PESSIMISTIC_WRITE))
                .filter(Licence::mayBeReplaced)
                .ifPresent(replaced -> end(
                        replaced,
                        LicenceAction.REPLACE,
                        LicenceAct.cancelled(
                                decision.on(),
                                decision.number(),
                                "危险化学品经营许可证管理办法第十七条、行政许可法第七十条",
                                "已重新领取许可证",
                                decision.by(),
                                granted.caseNumber())));
    }

    private void end(Licence licence, LicenceAction action, LicenceAct act) {
        licence.end(action, act);
        changes.fire(new LicenceChanged(licence, act));
    }

    private void bar(LicenceCase refused, Decision decision) {
        if (refused.falsity()) {
            bars.enterForFalsity(refused, decision.on(), decision.number());
        }
    }

    private Licence of(LicenceCase licenceCase) {
        return licences.findById(licenceCase.licenceId().orElseThrow());
    }
}
