package onenet.hazchem.project;

import onenet.casedesk.Attempt;
import onenet.hazchem.licencecase.CaseActRule;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.problem.Problem;

import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * While safety-review says that the holder's licence is blocked, none is granted. Whether it ever says so is data ({@code contracts/panels/credentials.yaml}); as that stands, it warns.
 */
@Singleton
class OnlyOnStandingProject implements CaseActRule {

    private final ProjectMatters matters;

    OnlyOnStandingProject(ProjectMatters matters) {
        this.matters = matters;
    }

    @Override
    public Optional<Problem> whyNot(Attempt<LicenceCase, CaseAction> attempt) {
        LicenceCase found = attempt.found();
        return attempt.step() == CaseAction.GRANT && found.matter().makesCertificate()
                ? blocked(found.holderUscc())
                : Optional.empty();
    }

    private Optional<Problem> blocked(String holder) {
        return matters.blocking(holder)
                .map(ProjectMatter::told)
                .map(told -> LicenceProblem.PROJECT_BLOCKED.raise(told.projectName(), told.credentialName()));
    }
}
