package onenet.hazchem.intake;

import onenet.hazchem.licence.Licence;
import onenet.hazchem.licence.LicenceStatus;
import onenet.hazchem.licence.Licences;
import onenet.hazchem.licencecase.Application;
import onenet.hazchem.licencecase.Application.Difference;
import onenet.hazchem.licencecase.LicenceCases;
import onenet.hazchem.licencecase.LicenceProblem;
import onenet.hazchem.licencecase.Matter;
import onenet.hazchem.rules.ChangeRules;
import onenet.hazchem.rules.Substances;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an application that builds on a licence needs of that licence. */
@ApplicationScoped
public class LicencesAtHand {

    private static final Set<LicenceStatus> CANCELLABLE = EnumSet.of(LicenceStatus.IN_FORCE, LicenceStatus.SUSPENDED);

    private final Licences licences;
    private final LicenceCases cases;
    private final ChangeRules changes;
    private final Substances substances;

    LicencesAtHand(Licences licences, LicenceCases cases, ChangeRules changes, Substances substances) {
        this.licences = licences;
        this.cases = cases;
        this.changes = changes;
        this.substances = substances;
    }

    /**
     * The submission with its substances as entries of the catalogue and, where it builds on a licence, its changes as the two sides say them. The
     * licence must be the applicant's own and usable, and what changed must be something a variation can change.
     *
     * @param received day of receipt, whose edition of the catalogue holds for the case
     */
    Submission read(Submission typed, LocalDate received, LocalDate today) {
        boolean closes = typed.matter() == Matter.CANCELLATION;
        Submission submission = typed.with(
                closes
                        ? substances.settledWherePossible(typed.application(), received)
                        : substances.settled(typed.application(), received));
        if (submission.matter() == Matter.NEW) {
            requireReplacedIsOwn(submission.application());
            return submission;
        }
        Licence licence = usable(submission, today);
        return closes ? submission : compared(submission, licence, received, today);
    }

    private Submission compared(Submission submission, Licence licence, LocalDate received, LocalDate today) {
        DeclaredDifferences declared =
                new DeclaredDifferences(differences(licence, submission.application(), received), submission);
        declared.requireAccountedFor();
        if (submission.varies()) {
            changes.requireVariation(submission.application(), today);
            declared.requireChanged();
        }
        return submission.with(declared.accountedFor());
    }

    /** What the application says otherwise than the licence. */
    List<Difference> differences(Licence licence, Application application, LocalDate day) {
        return new LicenceComparison(substances.edition(day))
                .differences(licence.holderName(), licence.content(), application);
    }

    private Licence usable(Submission submission, LocalDate today) {
        Licence licence = own(submission.licenceId(), submission.application());
        boolean usable = submission.matter() == Matter.CANCELLATION
                ? CANCELLABLE.contains(licence.status())
                : licence.runsOn(today);
        if (!usable) {
            throw LicenceProblem.LICENCE_NOT_USABLE.raise(licence.status());
        }
        return licence;
    }

    /** Holds the licence's row, so that of two applications sent at once the second sees the first. */
    void requireNoneOpen(Submission submission) {
        if (submission.matter() == Matter.NEW) {
            return;
        }
        licences.findById(submission.licenceId(), LockModeType.PESSIMISTIC_WRITE);
        cases.openOn(submission.licenceId(), submission.matters()).ifPresent(open -> {
            throw LicenceProblem.CASE_ALREADY_OPEN.raise(open.caseNumber());
        });
    }

    /** Trap 14: where a change needs a new licence, the new application names the old one; it must be the applicant's. */
    private void requireReplacedIsOwn(Application application) {
        if (application.replaces() != null) {
            own(application.replaces(), application);
        }
    }

    private Licence own(String licenceId, Application application) {
        return licences.findByIdOptional(licenceId == null ? "" : licenceId)
                .filter(found ->
                        found.holderUscc().equals(application.enterprise().uscc()))
                .orElseThrow(() -> LicenceProblem.LICENCE_NOT_USABLE.raise("UNKNOWN"));
    }
}
