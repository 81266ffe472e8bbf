package onenet.hazchem.intake;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.casework.bounds.BoundedTerm;
import onenet.casework.calendar.WorkingCalendar;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CorrectionNotice.Defect;
import onenet.hazchem.licencecase.LawfulDay;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.ProvisionalAct;
import onenet.hazchem.licencecase.SupplementFinding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Use case: the office looks at what came and finds that it is not what its notice asked for; nothing new may be asked. */
@ApplicationScoped
public class FindSupplementWanting {

    private final LicenceDesk desk;
    private final LawfulDay lawfulDay;
    private final WorkingCalendar calendar;
    private final InstantSource clock;

    FindSupplementWanting(LicenceDesk desk, LawfulDay lawfulDay, WorkingCalendar calendar, InstantSource clock) {
        this.desk = desk;
        this.lawfulDay = lawfulDay;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A material of the notice, and why what came is not it. */
    public record Wanting(String material, String reason) {}

    /** @throws onenet.problem.Problem CORRECTION_NOT_ASKED for what the notice did not ask for */
    @Transactional
    public LicenceCase handle(ActRequest act, List<Wanting> wanting, LocalDate respondBy) {
        LicenceCase licenceCase = desk.open(act, CaseAction.FIND_WANTING);
        lawfulDay.require(BoundedTerm.CORRECTION_TERM, respondBy, "/respondBy");
        List<Defect> defects =
                wanting.stream().map(each -> defect(licenceCase, each)).toList();
        LocalDate today = LegalTime.today(clock);
        SupplementFinding finding = new SupplementFinding(today, act.actor().id(), respondBy, defects);
        ProvisionalAct provisional =
                licenceCase.clocks(calendar).provisionalAct(today).orElse(null);
        return desk.file(licenceCase.findWanting(finding, provisional), act.actor(), Map.of("defects", defects));
    }

    private static Defect defect(LicenceCase licenceCase, Wanting wanting) {
        Defect asked = licenceCase.intake().askedOf(wanting.material());
        return new Defect(asked.material(), asked.clause(), wanting.reason());
    }
}
