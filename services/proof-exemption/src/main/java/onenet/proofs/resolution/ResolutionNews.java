package onenet.proofs.resolution;

import onenet.outbox.Outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells others when a proof stands differently than when they last asked. */
@ApplicationScoped
public class ResolutionNews {

    public static final String CHANGED = "proofs.resolution-changed.v1";

    private final Outbox outbox;

    ResolutionNews(Outbox outbox) {
        this.outbox = outbox;
    }

    public void tell(ProofLine line, ProofState before) {
        if (line.state() == before) {
            return;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("caseReference", line.caseReference());
        data.put("proofId", line.proofId());
        data.put("from", before.name());
        data.put("state", line.state().name());
        data.put("route", line.route().name());
        data.put("outcome", line.outcome().map(Enum::name).orElse(null));
        data.put(
                "identifier",
                line.evidence().map(ProofLine.Evidence::identifier).orElse(null));
        outbox.publish(CHANGED, line.caseReference(), data);
    }
}
