package onenet.proofs.resolution;

import onenet.casework.actor.Actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells others when a proof stands differently than when they last asked. */
@ApplicationScoped
public class ResolutionNews {

    public static final String CHANGED = "proofs.resolution-changed.v1";

    private final CaseNews news;

    ResolutionNews(CaseNews news) {
        this.news = news;
    }

    /** @param actor through whom it does; this service where a source answered it, or a certificate ended */
    public void tell(ProofLine line, ProofState before, Actor actor) {
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
        news.tell(CHANGED, line.caseReference(), actor, data);
    }
}
