package onenet.proving.exchange;

import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.proving.AskAgain;
import onenet.proving.MaterialProof.Lapse.Effect;
import onenet.proving.RecordLapse;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hears from proof-exemption that a proof stands differently than before. */
@ApplicationScoped
public class ProofNewsListener implements EventListener {

    private static final String CHANGED = "proofs.resolution-changed.v1";
    private static final String LAPSED = "proofs.evidence-lapsed.v1";

    private final AskAgain askAgain;
    private final RecordLapse recordLapse;
    private final String queue;

    /** @param service whose queue of proof-exemption's news is heard */
    ProofNewsListener(
            AskAgain askAgain,
            RecordLapse recordLapse,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.askAgain = askAgain;
        this.recordLapse = recordLapse;
        this.queue = service + ".proofs";
    }

    @Override
    public String queue() {
        return queue;
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
