package onenet.hazchem.examination;

import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.CaseDesk;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.SiteInspection;
import onenet.hazchem.licencecase.SiteInspection.Finding;
import onenet.hazchem.rules.CaseRules;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: an officer writes down what was found on site and signs first. */
@ApplicationScoped
public class ReportInspection {

    private final CaseDesk desk;
    private final CaseRules rules;
    private final UploadedFiles files;
    private final InstantSource clock;

    ReportInspection(CaseDesk desk, CaseRules rules, UploadedFiles files, InstantSource clock) {
        this.desk = desk;
        this.rules = rules;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(
            String caseNumber, String ifMatch, int inspection, SiteInspection.Report report, Actor actor) {
        LicenceCase licenceCase = desk.open(caseNumber, CaseAction.REPORT_INSPECTION, ifMatch, actor);
        if (report.lastDay().isAfter(LegalTime.today(clock))) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(report.lastDay());
        }
        for (Finding finding : report.findings()) {
            rules.requireClause(licenceCase, finding.clause());
            files.requireOfOffice(
                    licenceCase.authority().office(), finding.photographs(), LicenceProblem.MATERIAL_MISSING);
        }
        return desk.file(
                licenceCase.reportInspection(inspection, report, actor.id()),
                actor,
                Map.of("inspection", inspection, "conclusion", report.conclusion()));
    }
}
