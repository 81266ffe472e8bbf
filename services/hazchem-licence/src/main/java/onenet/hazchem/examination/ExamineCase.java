package onenet.hazchem.examination;

import onenet.casedesk.ActRequest;
import onenet.casework.LegalTime;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.Examination;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceDesk;
import onenet.hazchem.rules.CaseRules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Map;

/** Use case: the examiner concludes and proposes a decision. */
@ApplicationScoped
public class ExamineCase {

    private final LicenceDesk desk;
    private final CaseRules rules;
    private final ExaminationPolicies policies;
    private final InstantSource clock;

    ExamineCase(LicenceDesk desk, CaseRules rules, ExaminationPolicies policies, InstantSource clock) {
        this.desk = desk;
        this.rules = rules;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    public LicenceCase handle(ActRequest act, ExaminationReport report) {
        LicenceCase licenceCase = desk.open(act, CaseAction.EXAMINE);
        report.failedClauses().forEach(clause -> rules.requireClause(licenceCase, clause, LegalTime.today(clock)));
        policies.requireGrounded(licenceCase, report);
        Examination examination = new Examination(
                LegalTime.today(clock),
                act.actor().id(),
                report.proposesGrant(),
                policies.isMajor(licenceCase, report),
                report.summary(),
                report.failedClauses(),
                report.sameDespite());
        return desk.file(
                licenceCase.examine(examination), act.actor(), Map.of("proposesGrant", report.proposesGrant()));
    }
}
