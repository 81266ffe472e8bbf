package onenet.proofs.source;

import java.time.Duration;

/** Port: a place that can be asked by machine whether a holder has something. */
public interface ProofSource {

    /** Its name in the lists and in {@code onenet.proofs.sources}. */
    String code();

    /** Its name as the public reads it. */
    String chinese();

    String english();

    /**
     * Asks. Never throws for what the other side does: whatever is no clear answer is a fault.
     *
     * @param patience longest wait
     */
    SourceAnswer ask(SourceQuestion question, Duration patience);
}
