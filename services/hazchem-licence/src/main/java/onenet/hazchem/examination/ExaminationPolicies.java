package onenet.hazchem.examination;

import onenet.casework.act.LegalReviewPolicy;
import onenet.casework.act.LegalReviewPolicy.Circumstances;
import onenet.hazchem.law.ChangeKind;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.SiteInspection;
import onenet.hazchem.licencecase.SiteInspection.Conclusion;
import onenet.hazchem.rules.CaseRules;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** What an examination rests on, and when its decision is a major one. */
@Singleton
public class ExaminationPolicies {

    private final CaseRules rules;

    ExaminationPolicies(CaseRules rules) {
        this.rules = rules;
    }

    /** A grant rests on what was seen, a refusal on clauses. */
    void requireGrounded(LicenceCase licenceCase, ExaminationReport report) {
        if (report.proposesGrant()) {
            requireJudged(licenceCase, report);
            requireConditionsMet(licenceCase, report, licenceCase.inquiry().inspections());
        } else if (report.failedClauses().isEmpty()) {
            throw LicenceProblem.GROUNDS_MISSING.raise();
        }
    }

    /** What only reads otherwise than the licence is granted over when somebody has looked and says that it is the same. */
    private static void requireJudged(LicenceCase licenceCase, ExaminationReport report) {
        List<ChangeKind> open = licenceCase.application().writtenOtherwise().stream()
                .map(Application.Difference::kind)
                .filter(kind -> !report.sameDespite().contains(kind))
                .toList();
        if (!open.isEmpty()) {
            throw LicenceProblem.DIFFERENCES_UNJUDGED.raise(
                    open.stream().map(ChangeKind::zh).collect(Collectors.joining("、")),
                    open.stream().map(ChangeKind::en).collect(Collectors.joining(", ")));
        }
    }

    /** Where the item prescribes a check on site, a grant rests on one that found the conditions met (Order 55 Art. 11). */
    private void requireConditionsMet(
            LicenceCase licenceCase, ExaminationReport report, List<SiteInspection> inspections) {
        if (!report.failedClauses().isEmpty()) {
            throw LicenceProblem.EXAMINATION_CONTRADICTS.raise("FAILED_CLAUSES");
        }
        if (inspections.isEmpty()) {
            if (rules.needsInspection(licenceCase)) {
                throw LicenceProblem.INSPECTION_MISSING.raise();
            }
            return;
        }
        SiteInspection last = inspections.get(inspections.size() - 1);
        if (last.report().conclusion() != Conclusion.CONDITIONS_MET) {
            throw LicenceProblem.EXAMINATION_CONTRADICTS.raise(last.report().conclusion());
        }
    }

    boolean isMajor(LicenceCase licenceCase, ExaminationReport report) {
        boolean heard = licenceCase.inquiry().heard();
        boolean refusal = !report.proposesGrant();
        Circumstances known = new Circumstances(refusal, report.major(), heard, false, false, report.major());
        return !LegalReviewPolicy.reasons(known).isEmpty();
    }
}
