package onenet.proofs.mandate;

import onenet.audit.AuditTrail;
import onenet.casework.LegalTime;
import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;
import onenet.problem.Violation;
import onenet.proofs.ProofsProblem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;

/** Use case: the legal representative, in person, offers somebody a mandate. An agent gives none: Civil Code Art. 169. */
@ApplicationScoped
public class GiveMandate {

    /** House rule, no law's: whoever needs it longer gives it anew, so that no forgotten mandate stands for ever. */
    private static final int LONGEST_YEARS = 3;

    private final MandateBook book;
    private final AuditTrail audit;
    private final InstantSource clock;

    GiveMandate(MandateBook book, AuditTrail audit, InstantSource clock) {
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws onenet.problem.Problem REPRESENTATIVE_ONLY, or INVALID_INPUT for oneself as agent or a day past or too far ahead */
    @Transactional
    public Mandate handle(Actor representative, Mandate.Terms terms) {
        String uscc = representative
                .enterprise()
                .filter(representative::isLegalRepresentativeOf)
                .orElseThrow(ProofsProblem.REPRESENTATIVE_ONLY::raise);
        Instant now = clock.instant();
        LocalDate today = LegalTime.date(now);
        require(!terms.until().isBefore(today), "/until", "DAY_PAST");
        require(!terms.until().isAfter(today.plusYears(LONGEST_YEARS)), "/until", "DAY_TOO_FAR");
        require(!terms.agentAccount().equals(representative.name()), "/agentAccount", "ONESELF");
        Mandate mandate = new Mandate(representative, uscc, terms, today, now);
        book.persist(mandate);
        audit.record(
                representative,
                "GiveMandate",
                uscc,
                Map.of("mandate", mandate.id(), "agent", terms.agentAccount(), "until", terms.until()));
        return mandate;
    }

    private static void require(boolean held, String pointer, String code) {
        if (!held) {
            throw CommonProblem.INVALID_INPUT.raise().at(Violation.inBody(pointer, code));
        }
    }
}
