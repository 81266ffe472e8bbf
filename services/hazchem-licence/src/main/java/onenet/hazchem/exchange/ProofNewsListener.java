package onenet.hazchem.exchange;

import onenet.access.MandateChange;
import onenet.access.Mandates;
import onenet.hazchem.proof.HearOfProof;
import onenet.hazchem.proof.MaterialProof.Lapse.Effect;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears from proof-exemption that a proof, or an agent's mandate, stands differently than before. */
@ApplicationScoped
public class ProofNewsListener implements EventListener {

    private static final String CHANGED = "proofs.resolution-changed.v1";
    private static final String LAPSED = "proofs.evidence-lapsed.v1";

    private final HearOfProof hearOfProof;
    private final Mandates mandates;

    ProofNewsListener(HearOfProof hearOfProof, Mandates mandates) {
        this.hearOfProof = hearOfProof;
        this.mandates = mandates;
    }

    @Override
    public String queue() {
        return "hazchem-licence.proofs";
    }

    @Override
    public boolean hears(String type) {
        return type.equals(CHANGED) || type.equals(LAPSED) || type.equals(MandateChange.TYPE);
    }

    @Override
    public void on(ReceivedEvent event) {
        JsonNode data = event.data();
        if (event.type().equals(MandateChange.TYPE)) {
            mandates.hear(data);
            return;
        }
        String caseNumber = data.path("caseReference").asText();
        if (event.type().equals(CHANGED)) {
            hearOfProof.changed(caseNumber);
        } else {
            hearOfProof.lapsed(
                    caseNumber,
                    data.path("proofId").asText(),
                    data.path("cause").asText(),
                    Effect.valueOf(data.path("effect").asText()),
                    data.path("identifier").asText());
        }
    }
}
