package onenet.proving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Use case: proof-exemption tells that a proof stands differently; it is asked again. */
@ApplicationScoped
public class AskAgain {

    private final ProofFiles files;
    private final InstantSource clock;

    AskAgain(ProofFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    /** A draft's proofs, or another service's case, are not ours to follow. */
    @Transactional
    public void handle(String caseNumber) {
        files.toChange(caseNumber).ifPresent(file -> file.askAgain(clock.instant()));
    }
}
