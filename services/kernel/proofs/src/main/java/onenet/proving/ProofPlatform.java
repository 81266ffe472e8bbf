package onenet.proving;

import java.util.Map;
import java.util.Optional;

/** Port: proof-exemption, which knows every route to a proof. */
public interface ProofPlatform {

    /** Asks as this service: only it says what its cases and drafts state. @return how each proof stands, by proof id; empty when nobody answered */
    Optional<Map<String, ProofStanding>> resolve(ProofQuestion question);
}
