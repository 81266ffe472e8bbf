package onenet.hazchem.intake;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.CorrectionNotice;
import onenet.hazchem.licencecase.CorrectionNotice.Defect;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.proof.LawfulDemand;
import onenet.hazchem.rules.CaseRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: the one notice that names everything missing or wrong (Order 55 Art. 10 para. 1 no. 4). */
@ApplicationScoped
public class RequestCorrection {

    private final CaseDesk desk;
    private final CaseRules rules;
    private final LawfulDemand lawfulDemand;
    private final InstantSource clock;

    RequestCorrection(CaseDesk desk, CaseRules rules, LawfulDemand lawfulDemand, InstantSource clock) {
        this.desk = desk;
        this.rules = rules;
        this.lawfulDemand = lawfulDemand;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(
            String caseNumber, String ifMatch, List<Defect> defects, LocalDate respondBy, Actor actor) {

        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.REQUEST_CORRECTION, ifMatch, actor);
        defects.forEach(defect -> rules.requireDefect(licenceCase, defect));
        defects.forEach(defect -> lawfulDemand.require(licenceCase, defect.material(), actor));
        LocalDate today = LegalTime.today(clock);
        if (!respondBy.isAfter(today)) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(respondBy);
        }
        CorrectionNotice notice = new CorrectionNotice(today, actor.id(), respondBy, defects);
        return desk.file(licenceCase.requestCorrection(notice), actor, Map.of("defects", defects));
    }
}
