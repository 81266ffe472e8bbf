package onenet.proofs.exchange;

import onenet.outbox.EventListener;
import onenet.outbox.ReceivedEvent;
import onenet.proofs.dependant.FollowEvidence;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Hears plan-filing: a filed plan that cases may rest on stands differently. */
@Singleton
public class FilingListener implements EventListener {

    private static final String CHANGED = "planfiling.filing-standing-changed.v1";

    private final FollowEvidence follow;

    FilingListener(FollowEvidence follow) {
        this.follow = follow;
    }

    @Override
    public String queue() {
        return "proof-exemption.planfiling";
    }

    @Override
    public boolean hears(String type) {
        return type.equals(CHANGED);
    }

    @Override
    public void on(ReceivedEvent event) {
        JsonNode data = event.data();
        follow.handle(new FollowEvidence.Change(
                "planfiling",
                data.path("caseNumber").asText(),
                data.path("standing").asText(),
                LocalDate.parse(data.path("since").asText())));
    }
}
