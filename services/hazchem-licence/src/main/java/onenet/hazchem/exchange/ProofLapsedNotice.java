package onenet.hazchem.exchange;

import onenet.hazchem.proof.MaterialProof.Lapse.Effect;
import onenet.hazchem.proof.ProofLapsed;

import java.time.LocalDate;

/**
 * Payload: what a proof of a case rests on has lapsed or come back; supervision looks into it.
 *
 * @param licenceId licence the case has led to; null before
 */
record ProofLapsedNotice(
        String caseNumber,
        String office,
        String licenceId,
        String status,
        String proof,
        String cause,
        Effect effect,
        String identifier,
        LocalDate since) {

    static ProofLapsedNotice of(ProofLapsed lapse) {
        return new ProofLapsedNotice(
                lapse.licenceCase().caseNumber(),
                lapse.licenceCase().authority().office(),
                lapse.licenceCase().licenceId().orElse(null),
                lapse.licenceCase().status().name(),
                lapse.proof(),
                lapse.cause(),
                lapse.effect(),
                lapse.identifier(),
                lapse.since());
    }
}
