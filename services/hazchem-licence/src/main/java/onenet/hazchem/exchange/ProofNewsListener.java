package onenet.hazchem.exchange;

import onenet.hazchem.proof.AskAgain;
import onenet.hazchem.proof.MaterialProof.Lapse.Effect;
import onenet.hazchem.proof.RecordLapse;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears from proof-exemption that a proof stands differently than before. */
@ApplicationScoped
public class ProofNewsListener implements EventListener {

    private static final String CHANGED = "proofs.resolution-changed.v1";
    private static final String LAPSED = "proofs.evidence-lapsed.v1";

    private final AskAgain askAgain;
    private final RecordLapse recordLapse;

    ProofNewsListener(AskAgain askAgain, RecordLapse recordLapse) {
        this.askAgain = askAgain;
        this.recordLapse = recordLapse;
    }

    @Override
    public String queue() {
        return "hazchem-licence.proofs";
    }

    @Override
    public boolean hears(String type) {
        return type.equals(CHANGED) || type.equals(LAPSED);
    }

    @Override
    public void on(ReceivedEvent event) {
        JsonNode data = event.data();
        String caseNumber = data.path("caseReference").asText();
        if (event.type().equals(CHANGED)) {
            askAgain.handle(caseNumber);
        } else {
            recordLapse.handle(
                    caseNumber,
                    data.path("proofId").asText(),
                    data.path("cause").asText(),
                    Effect.valueOf(data.path("effect").asText()),
                    data.path("identifier").asText());
        }
    }
}
