package onenet.proofs.resolution;

import onenet.proofs.authorisation.Authorisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.Optional;

/** An approval sets the look-up going that waited for it. */
@ApplicationScoped
class AskOnceApproved {

    private final ProofCases cases;
    private final LookupWork work;
    private final InstantSource clock;

    AskOnceApproved(ProofCases cases, LookupWork work, InstantSource clock) {
        this.cases = cases;
        this.work = work;
        this.clock = clock;
    }

    void given(@Observes Authorisation approval) {
        cases.open(approval.proofId()).stream()
                .filter(line -> line.outcome().equals(Optional.of(Outcome.NOT_AUTHORISED_BY_HOLDER)))
                .filter(line ->
                        cases.findById(line.caseReference()).holderUscc().equals(approval.holderUscc()))
                .forEach(line -> work.add(line.caseReference(), line.proofId(), clock.instant()));
    }
}
