package onenet.hazchem.intake;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.NonAcceptance;
import onenet.hazchem.rules.CaseRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: the application ends at intake: no licence is needed, another authority has the power, or a bar holds. */
@ApplicationScoped
public class DeclineToAccept {

    private final CaseDesk desk;
    private final CaseRules rules;
    private final InstantSource clock;

    DeclineToAccept(CaseDesk desk, CaseRules rules, InstantSource clock) {
        this.desk = desk;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(
            String caseNumber, String ifMatch, NonAcceptance.Kind kind, String clause, String reason, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.DECLINE, ifMatch, actor);
        rules.requireClause(licenceCase, clause);
        String rightOffice = kind == NonAcceptance.Kind.OTHER_AUTHORITY ? rules.rightOffice(licenceCase) : null;
        NonAcceptance ground = new NonAcceptance(kind, LegalTime.today(clock), actor.id(), clause, reason, rightOffice);
        return desk.file(licenceCase.decline(ground), actor, Map.of("kind", kind, "reason", reason));
    }
}
