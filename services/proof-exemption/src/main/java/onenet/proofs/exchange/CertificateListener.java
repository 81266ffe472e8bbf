package onenet.proofs.exchange;

import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.proofs.dependant.FollowEvidence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Hears e-certificate: a certificate that cases may rest on changed its status. */
@Singleton
public class CertificateListener implements EventListener {

    private static final String CHANGED = "ecert.certificate-status-changed.v1";

    private final FollowEvidence follow;

    CertificateListener(FollowEvidence follow) {
        this.follow = follow;
    }

    @Override
    public String queue() {
        return "proof-exemption.ecert";
    }

    @Override
    public boolean hears(String type) {
        return type.equals(CHANGED);
    }

    @Override
    public void on(ReceivedEvent event) {
        JsonNode data = event.data();
        follow.handle(new FollowEvidence.Change(
                "ecert",
                data.path("certificateIdentifier").asText(),
                data.path("status").asText(),
                LocalDate.parse(data.path("since").asText())));
    }
}
