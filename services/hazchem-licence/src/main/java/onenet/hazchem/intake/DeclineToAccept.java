package onenet.hazchem.intake;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.law.item.Clause;
import onenet.hazchem.licence.ReapplicationBars;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.NonAcceptance;
import onenet.hazchem.rules.CaseRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the application ends at intake: no licence is needed, another authority has the power, or a bar holds. */
@ApplicationScoped
public class DeclineToAccept {

    private final CaseDesk desk;
    private final CaseRules rules;
    private final ReapplicationBars bars;
    private final InstantSource clock;

    DeclineToAccept(CaseDesk desk, CaseRules rules, ReapplicationBars bars, InstantSource clock) {
        this.desk = desk;
        this.rules = rules;
        this.bars = bars;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(
            String caseNumber, String ifMatch, NonAcceptance.Kind kind, String clause, String reason, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.DECLINE, ifMatch, actor);
        rules.requireClause(licenceCase, clause, Clause.Kind.NON_ACCEPTANCE);
        requireTrue(licenceCase, kind);
        String rightOffice = kind == NonAcceptance.Kind.OTHER_AUTHORITY
                ? rules.rightOffice(licenceCase, LegalTime.today(clock))
                : null;
        NonAcceptance ground = new NonAcceptance(kind, LegalTime.today(clock), actor.id(), clause, reason, rightOffice);
        return desk.file(licenceCase.decline(ground), actor, Map.of("kind", kind, "reason", reason));
    }

    /** An office cannot send away what the register gives to it, nor invoke a bar that does not stand. */
    private void requireTrue(LicenceCase licenceCase, NonAcceptance.Kind kind) {
        LocalDate today = LegalTime.today(clock);
        boolean untrue = (kind == NonAcceptance.Kind.OTHER_AUTHORITY && rules.mayAccept(licenceCase, today))
                || (kind == NonAcceptance.Kind.BARRED
                        && bars.until(licenceCase.applicantUscc(), today).isEmpty());
        if (untrue) {
            throw LicenceProblem.DECLINE_CONTRADICTS.raise(kind);
        }
    }
}
