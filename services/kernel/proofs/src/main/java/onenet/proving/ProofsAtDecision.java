package onenet.proving;

import onenet.casedesk.DeskCase;
import onenet.casework.LegalTime;
import onenet.problem.CommonProblem;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * Policy: a permit is granted on proofs that hold on the day of the decision (Administrative Licensing Law Art. 38: the
 * conditions are met when it is given). The newest answer counts: a source that cannot be reached is not held against the applicant
 * when the last answer covers the day, and what held once excuses no later no. What was never found is a
 * question of completeness, which the officers judge at acceptance.
 */
@Singleton
public class ProofsAtDecision {

    private final ProofFiles files;
    private final InstantSource clock;

    ProofsAtDecision(ProofFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    /**
     * @throws onenet.problem.Problem PROOFS_PENDING when the newest answer is not a yes and asking goes on, PROOF_NO_LONGER_VALID when one has
     *     lapsed, PROOF_MISSING when one that was found is not there any more
     */
    public void requireToGrant(DeskCase found) {
        LocalDate today = LegalTime.today(clock);
        files.findByIdOptional(found.caseNumber()).ifPresent(file -> file.proofs().stream()
                .filter(each -> found.fileOf(each.material()).isEmpty())
                .forEach(each -> require(each, today)));
    }

    private static void require(MaterialProof each, LocalDate today) {
        ProofStanding standing = each.standing();
        if (each.blocked() || isInvalid(standing, today)) {
            throw CommonProblem.PROOF_NO_LONGER_VALID.raise(each.material());
        }
        if (each.holdsOn(today)) {
            return;
        }
        if (standing == null || standing.state() == ProofState.ASKING) {
            throw CommonProblem.PROOFS_PENDING.raise(each.material());
        }
        if (each.gone()) {
            throw CommonProblem.PROOF_MISSING.raise(each.material());
        }
    }

    private static boolean isInvalid(ProofStanding standing, LocalDate today) {
        return standing != null
                && ("FOUND_INVALID".equals(standing.outcome())
                        || (standing.state() == ProofState.OBTAINED && !standing.holdsOn(today)));
    }
}
