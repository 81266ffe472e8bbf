package onenet.hazchem.decision;

import onenet.casedesk.Attempt;
import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.CaseActRule;
import onenet.hazchem.licencecase.CaseAction;
import onenet.hazchem.licencecase.LicenceCase;
import onenet.hazchem.licencecase.LicenceCaseStatus;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.problem.Problem;

import jakarta.inject.Singleton;
import java.util.Optional;

/** A grant is delivered with its certificate; where the licence ended before that was made, none will come, and the decision alone is delivered. */
@Singleton
class OnlyWithItsCertificate implements CaseActRule {

    private final Licences licences;

    OnlyWithItsCertificate(Licences licences) {
        this.licences = licences;
    }

    @Override
    public Optional<Problem> whyNot(Attempt<LicenceCase, CaseAction> attempt) {
        LicenceCase found = attempt.found();
        boolean waits = attempt.step() == CaseAction.DELIVER
                && found.status() == LicenceCaseStatus.GRANTED
                && found.matter().makesCertificate();
        return waits && stillComes(found) ? Optional.of(LicenceProblem.CERTIFICATE_PENDING.raise()) : Optional.empty();
    }

    private boolean stillComes(LicenceCase found) {
        return found.licenceId()
                .map(licences::findById)
                .filter(Licence::awaitsCertificates)
                .isPresent();
    }
}
