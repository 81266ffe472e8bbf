package onenet.proving;

import onenet.casedesk.DeskCase;

import java.time.LocalDate;

/** What a proof of the case rests on has lapsed or come back. */
public record ProofLapsed(
        DeskCase found,
        String proof,
        String cause,
        MaterialProof.Lapse.Effect effect,
        String identifier,
        LocalDate since) {}
