package onenet.hazchem.exchange;

import onenet.access.MandateChange;
import onenet.access.Mandates;
import onenet.access.SystemChange;
import onenet.access.Systems;
import onenet.hazchem.proof.AskAgain;
import onenet.hazchem.proof.MaterialProof.Lapse.Effect;
import onenet.hazchem.proof.RecordLapse;
import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Hears from proof-exemption that a proof, an agent's mandate or a connected system stands differently than before. */
@ApplicationScoped
public class ProofNewsListener implements EventListener {

    private static final String CHANGED = "proofs.resolution-changed.v1";
    private static final String LAPSED = "proofs.evidence-lapsed.v1";

    private final AskAgain askAgain;
    private final RecordLapse recordLapse;
    private final Mandates mandates;
    private final Systems systems;

    ProofNewsListener(AskAgain askAgain, RecordLapse recordLapse, Mandates mandates, Systems systems) {
        this.askAgain = askAgain;
        this.recordLapse = recordLapse;
        this.mandates = mandates;
        this.systems = systems;
    }

    @Override
    public String queue() {
        return "hazchem-licence.proofs";
    }

    @Override
    public boolean hears(String type) {
        return Set.of(CHANGED, LAPSED, MandateChange.TYPE, SystemChange.TYPE).contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        JsonNode data = event.data();
        if (event.type().equals(MandateChange.TYPE)) {
            mandates.hear(data);
        } else if (event.type().equals(SystemChange.TYPE)) {
            systems.hear(data);
        } else {
            proofNews(event.type(), data);
        }
    }

    private void proofNews(String type, JsonNode data) {
        String caseNumber = data.path("caseReference").asText();
        if (type.equals(CHANGED)) {
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
