package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.bounds.BoundedTerm;
import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CorrectionNotice;
import onenet.hazchem.licencecase.CorrectionNotice.Defect;
import onenet.hazchem.licencecase.LawfulDay;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.ProvisionalAct;
import onenet.hazchem.rules.CaseRules;
import onenet.proving.LawfulDemand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: the one notice that names everything missing or wrong (Order 55 Art. 10 para. 1 no. 4). */
@ApplicationScoped
public class RequestCorrection {

    private final LicenceDesk desk;
    private final CaseRules rules;
    private final LawfulDemand lawfulDemand;
    private final LawfulDay lawfulDay;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    RequestCorrection(
            LicenceDesk desk,
            CaseRules rules,
            LawfulDemand lawfulDemand,
            LawfulDay lawfulDay,
            WorkingCalendar calendar,
            InstantSource clock) {
        this.desk = desk;
        this.rules = rules;
        this.lawfulDemand = lawfulDemand;
        this.lawfulDay = lawfulDay;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, List<Defect> defects, LocalDate respondBy) {

        LicenceCase licenceCase = desk.open(act, CaseAction.REQUEST_CORRECTION);
        defects.forEach(defect -> rules.requireDefect(licenceCase, defect));
        licenceCase.intake().requireNotCommitted(defects);
        defects.forEach(defect -> lawfulDemand.require(licenceCase, defect.material(), act.actor()));
        LocalDate today = LegalTime.today(clock);
        lawfulDay.require(BoundedTerm.CORRECTION_TERM, respondBy, "/respondBy");
        CorrectionNotice notice = new CorrectionNotice(today, act.actor().id(), respondBy, defects);
        ProvisionalAct provisional =
                licenceCase.clocks(calendar).provisionalAct(today).orElse(null);
        return desk.file(licenceCase.requestCorrection(notice, provisional), act.actor(), Map.of("defects", defects));
    }
}
