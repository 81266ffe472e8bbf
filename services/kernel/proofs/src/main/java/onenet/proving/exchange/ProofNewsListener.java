package onenet.proving.exchange;

import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.proving.AskAgain;
import onenet.proving.MaterialProof.Lapse;
import onenet.proving.MaterialProof.Lapse.Effect;
import onenet.proving.RecordLapse;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hears from proof-exemption that a proof stands differently than before. */
@ApplicationScoped
public class ProofNewsListener implements EventListener {

    private static final String CHANGED = "proofs.resolution-changed.v1";
    private static final String LAPSED = "proofs.evidence-lapsed.v1";
    private static final String BREACHED = "proofs.commitment-breached.v1";
    private static final String DOUBTED = "proofs.commitment-doubted.v1";

    private static final String OVERDUE = "proofs.commitment-overdue.v1";

    private static final Set<String> HEARD = Set.of(CHANGED, LAPSED, BREACHED, DOUBTED, OVERDUE);

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
        return HEARD.contains(type);
    }

    @Override
    public void on(ReceivedEvent event) {
        JsonNode data = event.data();
        String caseNumber = data.path("caseReference").asText();
        switch (event.type()) {
            case CHANGED -> askAgain.handle(caseNumber);
            case BREACHED ->
                commitment(
                        data,
                        data.path("consequence").asText().equals("CORRECTION_ORDERED")
                                ? Lapse.COMMITMENT_TO_CORRECT
                                : Lapse.COMMITMENT_FALSE);
            case DOUBTED ->
                commitment(
                        data,
                        data.path("doubt").asText().equals("SUSPECTED")
                                ? Lapse.COMMITMENT_SUSPECTED
                                : RecordLapse.REINSTATED);
            case OVERDUE -> overdue(data);
            default ->
                recordLapse.handle(
                        caseNumber,
                        data.path("proofId").asText(),
                        data.path("cause").asText(),
                        Effect.valueOf(data.path("effect").asText()),
                        data.path("identifier").asText());
        }
    }

    /** A check nobody made by its day is the office's own delay, and nothing follows for the party (trap L11). */
    private void overdue(JsonNode data) {
        if (data.path("correction").asBoolean()) {
            commitment(data, Lapse.COMMITMENT_NOT_CORRECTED);
        }
    }

    /** What has only to be put right warns; what is held to be false holds a grant up, until the party is cleared or another proof is there. */
    private void commitment(JsonNode data, String cause) {
        recordLapse.handle(
                data.path("caseReference").asText(),
                data.path("proofId").asText(),
                cause,
                cause.equals(Lapse.COMMITMENT_TO_CORRECT) ? Effect.WARN : Effect.BLOCK,
                data.path("commitmentId").asText());
    }
}
