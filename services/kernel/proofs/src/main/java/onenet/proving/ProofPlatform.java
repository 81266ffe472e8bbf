package onenet.proving;

import java.util.Map;
import java.util.Optional;

/** Port: proof-exemption, which knows every route to a proof. */
public interface ProofPlatform {

    /** Asks as this service: only it says what its cases and drafts state. @return how each proof stands, by proof id; empty when nobody answered */
    Optional<Map<String, ProofStanding>> resolve(ProofQuestion question);

    /** What was found for a draft while it was prepared; nothing new is asked. @return by proof id, nothing for a draft nothing was asked for; empty when nobody answered */
    Optional<Map<String, ProofStanding>> known(String draft);
}
