package onenet.hazchem.intake;

import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceStatus;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.rules.ChangeRules;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What an application that builds on a licence needs of that licence. */
@ApplicationScoped
public class LicencesAtHand {

    private static final Set<LicenceStatus> CANCELLABLE = EnumSet.of(LicenceStatus.IN_FORCE, LicenceStatus.SUSPENDED);

    private final Licences licences;
    private final LicenceCases cases;
    private final ChangeRules changes;

    LicencesAtHand(Licences licences, LicenceCases cases, ChangeRules changes) {
        this.licences = licences;
        this.cases = cases;
        this.changes = changes;
    }

    /**
     * The licence must be the applicant's own and usable, with no application of the same kind open on it; what changed must be
     * something a variation can change.
     */
    void requireUsable(Submission submission, LocalDate today) {
        if (submission.matter() == Matter.NEW) {
            return;
        }
        Licence licence = licences.findByIdOptional(submission.licenceId() == null ? "" : submission.licenceId())
                .filter(found -> found.holderUscc()
                        .equals(submission.application().enterprise().uscc()))
                .orElseThrow(() -> LicenceProblem.LICENCE_NOT_USABLE.raise("UNKNOWN"));
        boolean usable = submission.matter() == Matter.CANCELLATION
                ? CANCELLABLE.contains(licence.status())
                : licence.inForceOn(today);
        if (!usable) {
            throw LicenceProblem.LICENCE_NOT_USABLE.raise(licence.status());
        }
        if (cases.openOn(licence.licenceId(), submission.matter()).isPresent()) {
            throw LicenceProblem.CASE_ALREADY_OPEN.raise();
        }
        if (submission.matter() != Matter.CANCELLATION) {
            LicenceComparison.requireDeclared(licence, submission);
        }
        if (submission.matter() == Matter.VARIATION || submission.combinedVariation()) {
            changes.requireVariation(submission.application(), licence.content().storageAddress() != null, today);
        }
    }
}
