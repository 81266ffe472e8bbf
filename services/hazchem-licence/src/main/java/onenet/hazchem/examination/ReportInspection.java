package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.SiteInspection;
import onenet.hazchem.licencecase.SiteInspection.Finding;
import onenet.hazchem.licencecase.SiteInspection.Result;
import onenet.hazchem.rules.CaseRules;
import onenet.items.Clause;
import onenet.items.Text;
import onenet.problem.CommonProblem;
import onenet.problem.InTwoLanguages;
import onenet.problem.Violation;
import onenet.uploads.UploadedFiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /** @throws onenet.problem.Problem INVALID_INPUT for one that does not apply and says not why, DATE_NOT_POSSIBLE, CONDITIONS_UNJUDGED naming those that apply and stand nowhere, CLAUSE_UNKNOWN, MATERIAL_MISSING, PHOTOGRAPH_OF_ANOTHER_CASE */
    @Transactional
    public LicenceCase handle(ActRequest act, int inspection, SiteInspection.Report report) {
        LicenceCase licenceCase = desk.open(act, CaseAction.REPORT_INSPECTION);
        if (report.lastDay().isAfter(LegalTime.today(clock))) {
            throw LicenceProblem.DATE_NOT_POSSIBLE.raise(report.lastDay());
        }
        requireReasons(report.findings());
        requireAll(rules.conditionsOf(licenceCase, report.lastDay()), report.findings());
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

    /** A condition nobody looked at would pass for met: each that applies by the facts of the case is judged, or said not to apply here. */
    private static void requireAll(List<Clause> conditions, List<Finding> findings) {
        List<Clause> unjudged = conditions.stream()
                .filter(each ->
                        findings.stream().noneMatch(finding -> finding.clause().equals(each.id())))
                .toList();
        if (!unjudged.isEmpty()) {
            throw LicenceProblem.CONDITIONS_UNJUDGED.raise(
                    new InTwoLanguages(named(unjudged, Text::zh, "；"), named(unjudged, Text::en, "; ")));
        }
    }

    private static String named(List<Clause> conditions, Function<Text, String> words, String between) {
        return conditions.stream()
                .map(each -> each.id() + " " + words.apply(each.text()))
                .collect(Collectors.joining(between));
    }

    /** That a condition does not apply is a finding too, and nobody can check one without its reason. */
    private static void requireReasons(List<Finding> findings) {
        Violation[] unsaid = IntStream.range(0, findings.size())
                .filter(at -> findings.get(at).result() == Result.NOT_APPLICABLE
                        && (findings.get(at).note() == null
                                || findings.get(at).note().isBlank()))
                .mapToObj(at -> Violation.inBody("/findings/" + at + "/note", "REQUIRED"))
                .toArray(Violation[]::new);
        if (unsaid.length > 0) {
            throw CommonProblem.INVALID_INPUT.raise().at(unsaid);
        }
    }
}
