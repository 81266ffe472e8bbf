package onenet.hazchem.exchange;

import onenet.hazchem.licencecase.LicenceCase;
import onenet.proving.MaterialProof.Lapse.Effect;
import onenet.proving.ProofLapsed;

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

    static ProofLapsedNotice of(LicenceCase found, ProofLapsed lapse) {
        return new ProofLapsedNotice(
                found.caseNumber(),
                found.office(),
                found.licenceId().orElse(null),
                found.status().name(),
                lapse.proof(),
                lapse.cause(),
                lapse.effect(),
                lapse.identifier(),
                lapse.since());
    }
}
