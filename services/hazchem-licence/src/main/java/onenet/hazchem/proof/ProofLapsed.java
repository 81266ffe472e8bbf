package onenet.hazchem.proof;

import onenet.hazchem.licencecase.LicenceCase;

import java.time.LocalDate;

/** What a proof of the case rests on has lapsed or come back. */
public record ProofLapsed(
        LicenceCase licenceCase,
        String proof,
        String cause,
        MaterialProof.Lapse.Effect effect,
        String identifier,
        LocalDate since) {}
