package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
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

    private final LicenceDesk desk;
    private final CaseRules rules;
    private final UploadedFiles files;
    private final SitePhotographs photographs;
    private final InstantSource clock;

    ReportInspection(
            LicenceDesk desk, CaseRules rules, UploadedFiles files, SitePhotographs photographs, InstantSource clock) {
        this.desk = desk;
        this.rules = rules;
        this.files = files;
        this.photographs = photographs;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem DATE_NOT_POSSIBLE, CLAUSE_UNKNOWN, MATERIAL_MISSING, PHOTOGRAPH_OF_ANOTHER_CASE */
    @Transactional
    public LicenceCase handle(ActRequest act, int inspection, SiteInspection.Report report) {
        LicenceCase licenceCase = desk.open(act, CaseAction.REPORT_INSPECTION);
        if (report.lastDay().isAfter(LegalTime.today(clock))) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(report.lastDay());
        }
        for (Finding finding : report.findings()) {
            rules.requireClause(licenceCase, finding.clause(), report.lastDay());
            files.requireOfOffice(
                    licenceCase.authority().office(), finding.photographs(), LicenceProblem.MATERIAL_MISSING);
            finding.photographs().forEach(file -> photographs.take(licenceCase, file));
        }
        return desk.file(
                licenceCase.reportInspection(inspection, report, act.actor().id()),
                act.actor(),
                Map.of("inspection", inspection, "conclusion", report.conclusion()));
    }
}
